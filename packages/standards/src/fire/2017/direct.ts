import { all, any, article, type NumberedRule, not } from '@zhiben/sdk'
import { directElement, type EnterpriseRefs } from './exclusions.js'
import { chapter6, chapter6Whole, examQuestion } from './sources.js'

/** Chapter 6: direct elements. One is enough (5.2.2). */
export const direct = (f: EnterpriseRefs): readonly NumberedRule[] => {
  const element = directElement(f)
  return [
    element('6.1', {
      title: {
        zh: '易燃易爆设施未设在城市边缘或独立安全地带',
        en: 'Explosive-goods facility not at the city edge or in an isolated safe area',
      },
      cite: article('6.1'),
      appliesIf: f.explosiveGoodsPremises.exists((p) =>
        p.kind.oneOf('plant', 'warehouse', 'dedicatedStation', 'dedicatedWharf', 'tankFarm'),
      ),
      when: f.explosiveGoodsPremises.exists((p) =>
        all(
          p.kind.oneOf('plant', 'warehouse', 'dedicatedStation', 'dedicatedWharf', 'tankFarm'),
          not(p.atCityEdgeOrIsolated),
        ),
      ),
      remedy: {
        zh: '搬迁到城市边缘或相对独立的安全地带,或停止在此处生产、储存、装卸易燃易爆危险品',
        en: 'Move it to the city edge or an isolated safe area, or stop making, storing and loading such goods there',
      },
      evidence: {
        zh: '总平面图、城市规划图、危险品品种和作业记录,现场周边情况',
        en: 'Site and city plans, records of the goods and the work, the surroundings on site',
      },
      verified: chapter6,
    }),
    element('6.2', {
      title: {
        zh: '易燃易爆场所与人员密集或居住场所同楼或间距过近',
        en: 'Explosive-goods premises in one building with, or too near to, crowded or living quarters',
      },
      cite: article('6.2'),
      appliesIf: f.explosiveGoodsPremises.exists(),
      when: f.explosiveGoodsPremises.exists((p) =>
        any(
          p.inSameBuildingAsCrowdedOrResidential,
          p.distanceToCrowdedOrResidential.below(p.requiredDistanceToCrowdedOrResidential.times(0.75)),
        ),
      ),
      remedy: {
        zh: '把易燃易爆危险品场所迁出该建筑,或使防火间距达到标准值',
        en: 'Move the explosive-goods premises out of the building, or bring the fire separation up to the standard',
      },
      evidence: {
        zh: '建筑各层用途、实测间距和标准规定值',
        en: 'Use of each storey, distances as measured and as required',
      },
      verified: chapter6,
      note: {
        zh: '恰为规定值的 75% 不算小于。',
        en: 'Exactly 75 % of the required value is not below it.',
      },
    }),
    element('6.3', {
      title: {
        zh: '建成区内的加油加气站储量达到一级站',
        en: 'Filling station of grade one or above in a built-up area',
      },
      cite: article('6.3'),
      appliesIf: f.fillingStations.exists(),
      when: f.fillingStations.exists((s) => all(s.inBuiltUpArea, s.storageGrade.oneOf('one', 'aboveOne'))),
      remedy: {
        zh: '把储量降到二级站以下,或迁出城市建成区',
        en: 'Bring the storage down to grade two or less, or move the station out of the built-up area',
      },
      evidence: {
        zh: '储罐容积、站级核定文件、城市建成区范围',
        en: 'Tank volumes, the grading of the station, the limits of the built-up area',
      },
      verified: chapter6,
      note: { zh: '站级按 GB 50156 的储量规定。', en: 'Grades are by the storage limits of GB 50156.' },
    }),
    element('6.4', {
      title: {
        zh: '甲、乙类生产场所或仓库设在地下室、半地下室',
        en: 'Class A or B production or store in a basement or semi-basement',
      },
      cite: article('6.4'),
      appliesIf: f.productionAndStorageAreas.exists(),
      when: f.productionAndStorageAreas.exists((a) =>
        all(a.fireHazardClass.oneOf('A', 'B'), a.level.oneOf('basement', 'semiBasement')),
      ),
      remedy: {
        zh: '把甲、乙类生产或储存迁到地上符合标准的建筑',
        en: 'Move the class A or B production or storage to a building above ground that meets the standard',
      },
      evidence: {
        zh: '物料和火灾危险性类别、楼层位置',
        en: 'The goods and their fire hazard class, the storey',
      },
      verified: chapter6,
    }),
    element('6.5', {
      title: {
        zh: '公共娱乐场所、商店、地下人员密集场所安全出口不足或过窄',
        en: 'Entertainment place, shop or underground crowded place with too few or too narrow exits',
      },
      cite: article('6.5'),
      appliesIf: any(f.isPublicEntertainmentPlace, f.isShop, f.isUndergroundCrowdedPlace),
      when: f.evacuationZones.exists((z) =>
        any(z.exits.below(z.requiredExits), z.exitWidth.below(z.requiredExitWidth.times(0.8))),
      ),
      remedy: {
        zh: '增设安全出口,使数量和总净宽度达到标准;达到之前压减人数或停止使用该部分',
        en: 'Add exits until number and width meet the standard; until then admit fewer people or close that part',
      },
      evidence: {
        zh: '各楼层或防火分区的出口数、实测净宽、疏散人数计算和标准值',
        en: 'Exits of each storey or compartment, clear widths as measured, number of occupants and the required values',
      },
      verified: chapter6,
      note: {
        zh: '旅馆不在本条内,按 7.3.3;恰为规定值的 80% 不算小于。各楼层、防火分区分别计算。被封堵而不能用的出口不计入数量和宽度(从严);能当场打开的,按 5.1.2 不作要素。',
        en: 'Hotels are not in this clause but in 7.3.3. Exactly 80 % is not below. Each storey or compartment is reckoned by itself. An exit that is blocked and cannot be used counts neither for number nor for width, which is stricter; what can be opened at once is no element by 5.1.2.',
      },
    }),
    element('6.6', {
      title: {
        zh: '旅馆、公共娱乐场所、商店、地下人员密集场所缺自动喷水或火灾报警',
        en: 'Hotel, entertainment place, shop or underground crowded place without required sprinklers or fire alarm',
      },
      cite: article('6.6'),
      appliesIf: any(f.isHotel, f.isPublicEntertainmentPlace, f.isShop, f.isUndergroundCrowdedPlace),
      when: any(
        all(f.sprinklerRequired, not(f.sprinklerInstalledAsRequired)),
        all(f.fireAlarmRequired, not(f.fireAlarmInstalledAsRequired)),
      ),
      remedy: {
        zh: '按标准补设自动喷水灭火系统或火灾自动报警系统',
        en: 'Install the missing sprinklers or automatic fire alarm as the standard requires',
      },
      evidence: {
        zh: '建筑面积、层数等应设条件,设计和验收文件,现场有无系统',
        en: 'Area, storeys and what else makes the system required, design and acceptance papers, what is there on site',
      },
      verified: examQuestion,
      note: {
        zh: '说的是该装未装;装了不能正常使用、运行的看 7.4.6、7.7.2。',
        en: 'This is about what is missing; what is installed but does not work is in 7.4.6 and 7.7.2.',
      },
    }),
    element('6.7', {
      title: {
        zh: '易燃可燃液体、可燃气体储罐缺消防设施',
        en: 'Tank of flammable liquid or gas without the required fire facilities',
      },
      cite: article('6.7'),
      appliesIf: f.flammableTanks.exists(),
      when: f.flammableTanks.exists((t) =>
        any(
          not(t.extinguishingAsRequired),
          not(t.coolingAsRequired),
          not(t.gasAlarmAsRequired),
          not(t.fireAlarmAsRequired),
        ),
      ),
      remedy: {
        zh: '按标准补设固定灭火、冷却、可燃气体浓度报警和火灾报警中所缺的设施',
        en: 'Install what is missing of fixed extinguishing, cooling, gas alarm and fire alarm',
      },
      evidence: {
        zh: '储罐介质和容积、标准要求的设施、现场设置情况',
        en: 'Contents and volume of the tanks, the facilities the standard requires, what is there on site',
      },
      verified: chapter6Whole,
      note: {
        zh: '四种设施缺任一种即成立,以标准要求设置为前提。',
        en: 'Any one of the four missing is enough, where the standard requires it.',
      },
    }),
    element('6.8', {
      title: {
        zh: '人员密集场所违规使用、储存、销售易燃易爆危险品',
        en: 'Flammable and explosive goods used, stored or sold in a crowded place against the rules',
      },
      cite: article('6.8'),
      appliesIf: f.isCrowdedPlace,
      when: f.explosiveGoodsAgainstRules,
      remedy: {
        zh: '把易燃易爆危险品清出场所,停止使用、储存和销售',
        en: 'Clear the goods out of the place and stop using, storing and selling them',
      },
      evidence: {
        zh: '现场物品的品种、数量和存放位置,销售和使用记录',
        en: 'Kind, quantity and place of the goods, records of sale and use',
      },
      verified: chapter6Whole,
    }),
    element('6.9', {
      title: {
        zh: '儿童用房或老年人活动场所楼层不符合标准',
        en: "Children's room or place for the elderly on a storey not permitted",
      },
      cite: article('6.9'),
      appliesIf: f.childrenAndElderlyRooms.exists(),
      when: f.childrenAndElderlyRooms.exists((r) => not(r.storeyPermitted)),
      remedy: {
        zh: '把儿童用房、老年人活动场所迁到标准允许的楼层',
        en: "Move the children's room or the place for the elderly to a permitted storey",
      },
      evidence: {
        zh: '房间用途、所在楼层、建筑耐火等级和标准允许的楼层',
        en: 'Use of the room, its storey, the fire resistance of the building and the storeys permitted',
      },
      verified: chapter6Whole,
      note: {
        zh: '只看所在楼层,与装修无关。',
        en: 'Only the storey counts, not the finish of the room.',
      },
    }),
    element('6.10', {
      title: {
        zh: '人员密集场所的居住场所用芯材低于 A 级的彩钢夹芯板搭建',
        en: 'Living quarters of a crowded place built of sandwich panels with a core below class A',
      },
      cite: article('6.10'),
      appliesIf: f.isCrowdedPlace,
      when: f.livingQuarters.exists((d) => all(d.sandwichPanel, d.coreClass.oneOf('B1', 'B2', 'B3'))),
      remedy: {
        zh: '拆除,或换用芯材为 A 级的夹芯板;在此之前人员搬出',
        en: 'Take it down or use panels with a class A core; move the people out until then',
      },
      evidence: {
        zh: '板材检验报告或取样检验的芯材燃烧性能等级',
        en: 'The test report of the panels, or the class of a sample of the core',
      },
      verified: chapter6Whole,
      note: { zh: '芯材等级按 GB 8624。', en: 'Classes are those of GB 8624.' },
    }),
  ]
}
