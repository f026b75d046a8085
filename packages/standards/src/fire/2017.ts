import { anyOf, defineStandard } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { comprehensive } from './2017/comprehensive.js'
import { direct } from './2017/direct.js'
import { evacuation } from './2017/evacuation.js'
import { facilities } from './2017/facilities.js'
import { layout } from './2017/layout.js'
import { management } from './2017/management.js'

/**
 * 重大火灾隐患判定方法 GB 35181-2017: a direct element of chapter 6 is enough (5.2.2); else the elements of chapter 7
 * are counted by the kind of place (5.3.3).
 */
export const fire2017 = defineStandard({
  id: 'cn/fire',
  version: '2017',
  title: { zh: '重大火灾隐患判定方法', en: 'Determination of major fire hazards' },
  authority: {
    zh: '国家质量监督检验检疫总局、国家标准化管理委员会(归口国家消防救援局)',
    en: 'General Administration of Quality Supervision, Inspection and Quarantine; Standardization Administration (in charge: National Fire and Rescue Administration)',
  },
  document: 'GB 35181-2017',
  issued: '2017-12-29',
  inForce: { from: '2018-07-01', until: '2025-10-31' },
  supersedes: ['GA 653-2006'],
  scope: {
    zh: '在用的工业、民用建筑(含人防工程)和相关场所违反消防法规、不合消防技术标准而形成的重大火灾隐患;每次判定一幢建筑或一处场所。判定程序(4.2 至 4.4:现场核实,3 人以上集体讨论,疑难的由 7 人以上专家组论证并经三分之二以上同意)和第 7 章以外情形由专家组裁量(5.3.4)不是条件,不在规则内,须由判定的人履行。',
    en: 'Major fire hazards of industrial and civil buildings in use (civil air defence works included) and related places that breach fire law or standards; one building or place at a time. The procedure (4.2 to 4.4: check on site, discussion by three or more, for hard cases a panel of seven or more with two thirds agreeing) and the discretion of the panel over matters outside chapter 7 (5.3.4) are not conditions and not among the rules: those who judge must see to them.',
  },
  facts: enterprise,
  appliesIf: (f) => f.hasPremisesInUse,
  rules: (f) => {
    const elements = [...layout(f), ...evacuation(f), ...facilities(f), ...management(f)]
    return [...comprehensive(f, elements), ...direct(f), ...elements]
  },
  combine: () => (rules) =>
    anyOf(rules).map((grade) => ({ ...grade, title: { zh: '重大火灾隐患', en: 'Major fire hazard' } })),
})
