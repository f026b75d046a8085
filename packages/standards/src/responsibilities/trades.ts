import type { Localized } from '@zhiben/sdk'

/**
 * The trades that statutory templates tell apart, by the names an organisation gives in `trades`. A unit may be of
 * several; one that is of none gives an empty list.
 *
 * @source 安全生产法第二十四、二十六、二十七、三十六、四十、四十三、四十八、八十二条; 生产安全事故应急条例第七、十四条; 消防法第十七、四十四条
 */
export const responsibilityTrades = {
  'hazardous-goods': {
    zh: '危险物品的生产、经营、储存、运输、装卸',
    en: 'Producing, trading, storing, carrying or handling dangerous goods',
  },
  mine: { zh: '矿山', en: 'Mining' },
  smelting: { zh: '金属冶炼', en: 'Metal smelting' },
  construction: { zh: '建筑施工', en: 'Construction' },
  transport: { zh: '运输(不限于危险物品)', en: 'Transport, of whatever goods' },
  'urban-rail': { zh: '城市轨道交通运营', en: 'Running urban rail' },
  'crowded-place': { zh: '人员密集场所经营', en: 'Running a crowded place' },
  'key-fire-unit': { zh: '消防安全重点单位', en: 'Key fire-safety unit' },
  'major-hazard-source': { zh: '有重大危险源', en: 'With a major hazard source' },
  'dangerous-operations': {
    zh: '有爆破、吊装、动火、临时用电等危险作业',
    en: 'With blasting, lifting, hot work, temporary power or other dangerous operations',
  },
  'shared-work-area': {
    zh: '与其他单位在同一作业区域,可能危及对方',
    en: 'In one work area with other units, where one may endanger the other',
  },
  'gas-catering': { zh: '使用燃气的餐饮等', en: 'Catering and the like that use gas' },
} as const satisfies Readonly<Record<string, Localized>>
