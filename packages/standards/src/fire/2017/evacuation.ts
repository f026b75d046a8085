import { all, any, article, type NumberedRule, not } from '@zhiben/sdk'
import { comprehensiveElement, type EnterpriseRefs } from './exclusions.js'
import { chapter7, doorClause, recalled } from './sources.js'

/** 7.3 escape and conditions for rescue: comprehensive elements. */
export const evacuation = (f: EnterpriseRefs): readonly NumberedRule[] => {
  const element = comprehensiveElement(f)
  return [
    element('7.3.1', {
      title: { zh: '避难走道、避难间、避难层不合标准或被占用', en: 'Refuge not to standard or put to other use' },
      cite: article('7.3.1'),
      appliesIf: f.refugeProvidedOrRequired,
      when: any(not(f.refugeMeetsStandard), f.refugeOccupied),
      remedy: { zh: '按标准改造避难设施并清空占用', en: 'Bring the refuge up to the standard and clear it' },
      evidence: {
        zh: '避难设施的位置、面积、分隔、防烟和现场使用情况',
        en: 'Place, area, separation and smoke protection of the refuge, and what it is used for',
      },
      verified: chapter7,
    }),
    element('7.3.2', {
      title: { zh: '人员密集场所疏散楼梯间形式不合标准', en: 'Stairwell type of a crowded place not to standard' },
      cite: article('7.3.2'),
      appliesIf: f.isCrowdedPlace,
      when: not(f.stairwellTypeMeetsStandard),
      remedy: {
        zh: '改为标准要求的封闭或防烟楼梯间',
        en: 'Turn the stair into the enclosed or smoke-proof one that is required',
      },
      evidence: {
        zh: '建筑高度、层数、用途,楼梯间的门、前室和防烟措施',
        en: 'Height, storeys and use of the building; doors, lobby and smoke protection of the stair',
      },
      verified: chapter7,
    }),
    element('7.3.3', {
      title: {
        zh: '其他场所安全出口不合标准,或原有出口被封堵',
        en: 'Exits of other places not to standard, or blocked',
      },
      cite: article('7.3.3'),
      when: any(
        all(
          not(any(f.isPublicEntertainmentPlace, f.isShop, f.isUndergroundCrowdedPlace)),
          f.evacuationZones.exists((z) =>
            any(
              z.exits.below(z.requiredExits),
              z.exitWidth.below(z.requiredExitWidth),
              not(z.eachExitMeetsMinimumWidth),
            ),
          ),
        ),
        f.existingExitBlocked,
      ),
      remedy: {
        zh: '增设或拓宽安全出口,打开被封堵的出口',
        en: 'Add or widen exits, and open those that are blocked',
      },
      evidence: {
        zh: '各楼层或防火分区的出口数、总净宽、各出口净宽和标准值,被封堵的出口',
        en: 'Number, total and single clear widths of the exits of each storey or compartment against the standard; exits that are blocked',
      },
      verified: chapter7,
      note: {
        zh: '出口数量、宽度的部分只管 6.5 以外的场所;原有出口被封堵是否也限于这些场所,原文可两读,此处从严不加限制。6.5 说的是总净宽度,本条只说宽度,所以单个出口不到标准的最小净宽也算(从严)。宽度恰为规定值不算不足。',
        en: 'The part on number and width is for places outside 6.5. Whether a blocked exit is limited to these too can be read both ways; the stricter reading, without a limit, is taken. 6.5 speaks of the total clear width and this clause of width only, so a single exit below the minimum of the standard counts too, which is stricter. A width of exactly the required value is enough.',
      },
    }),
    element('7.3.4', {
      title: { zh: '应设的独立出口或疏散楼梯未设', en: 'Required separate exit or stair missing' },
      cite: article('7.3.4'),
      when: all(f.separateExitRequired, not(f.separateExitProvided)),
      remedy: { zh: '增设独立的安全出口或疏散楼梯', en: 'Provide the separate exit or stair' },
      evidence: {
        zh: '应独立疏散的部位(如儿童、老年人、娱乐场所)及其出口、楼梯',
        en: "The parts that need their own way out (children's, elderly, entertainment) and their exits and stairs",
      },
      verified: chapter7,
    }),
    element('7.3.5', {
      title: {
        zh: '商店营业厅疏散距离超过规定值 125%',
        en: 'Travel distance in a sales hall above 125 % of the limit',
      },
      cite: article('7.3.5'),
      appliesIf: f.isShop,
      when: f.salesHalls.exists((h) => h.travelDistance.above(h.allowedTravelDistance.times(1.25))),
      remedy: {
        zh: '增设出口或调整柜台布局,缩短疏散距离到标准以内',
        en: 'Add exits or rearrange the counters until the distance is within the standard',
      },
      evidence: { zh: '营业厅平面和实测疏散距离、标准值', en: 'Plan of the hall, distances measured and allowed' },
      verified: chapter7,
      note: { zh: '恰为 125% 不算大于。', en: 'Exactly 125 % is not above.' },
    }),
    element('7.3.6', {
      title: {
        zh: '疏散指示、应急照明未设或损坏过多',
        en: 'Escape signs or emergency lighting missing or too many damaged',
      },
      cite: article('7.3.6'),
      when: any(
        not(f.escapeSignsAndLightingAsRequired),
        all(
          any(f.isHighRise, f.isUnderground),
          any(
            f.damagedEscapeSigns.above(f.requiredEscapeSigns.times(0.3)),
            f.damagedEmergencyLights.above(f.requiredEmergencyLights.times(0.3)),
          ),
        ),
        f.damagedEscapeSigns.above(f.requiredEscapeSigns.times(0.5)),
        f.damagedEmergencyLights.above(f.requiredEmergencyLights.times(0.5)),
      ),
      remedy: {
        zh: '按标准补设,修复或更换损坏的疏散指示标志和应急照明',
        en: 'Install what is missing, repair or replace what is damaged',
      },
      evidence: {
        zh: '应设数、逐个测试后的损坏数,建筑是否高层或地下',
        en: 'The number required, the number damaged on test, whether the building is high-rise or underground',
      },
      verified: chapter7,
      note: {
        zh: '高层和地下建筑损坏率以 30% 为界,其他建筑 50%,恰为界值不算;以应设数为分母。疏散指示和应急照明分别计算(从严):合并计算超过的,分别计算至少有一类超过。',
        en: 'The limit is 30 % for high-rise and underground buildings and 50 % for others; exactly the limit does not count; the number required is the base. Signs and lights are reckoned apart, which is stricter: what exceeds together exceeds in at least one of them.',
      },
    }),
    element('7.3.7', {
      title: { zh: '封闭、防烟楼梯间的门损坏过多', en: 'Too many doors of enclosed or smoke-proof stairs damaged' },
      cite: article('7.3.7'),
      when: any(
        all(
          f.isHighRise,
          any(f.isCrowdedPlace, f.buildingHasCrowdedPlace),
          f.damagedStairDoors.above(f.stairDoors.times(0.2)),
        ),
        f.damagedStairDoors.above(f.stairDoors.times(0.5)),
      ),
      remedy: { zh: '修复或更换损坏的楼梯间门', en: 'Repair or replace the damaged stair doors' },
      evidence: {
        zh: '封闭楼梯间、防烟楼梯间门的总数和损坏数,建筑内有无人员密集场所',
        en: 'Number of stair doors and of those damaged, whether the building holds a crowded place',
      },
      verified: doorClause,
      note: {
        zh: '设有人员密集场所的高层建筑以 20% 为界,其他建筑 50%,恰为界值不算。',
        en: 'The limit is 20 % for a high-rise that holds a crowded place and 50 % for other buildings; exactly the limit does not count.',
      },
    }),
    element('7.3.8', {
      title: { zh: '人员密集场所疏散路径装修材料不合 GB 50222', en: 'Finish of escape routes does not meet GB 50222' },
      cite: article('7.3.8'),
      appliesIf: f.isCrowdedPlace,
      when: not(f.escapeRouteFinishMeetsStandard),
      remedy: { zh: '换用燃烧性能符合 GB 50222 的装修材料', en: 'Replace the finish by materials that meet GB 50222' },
      evidence: {
        zh: '走道、楼梯间、前室装修材料的检验报告或取样检验',
        en: 'Test reports or samples of the finish in corridors, stairs and lobbies',
      },
      verified: recalled,
    }),
    element('7.3.9', {
      title: { zh: '人员密集场所疏散路径装栅栏或卷帘门', en: 'Bars or shutters on escape routes of a crowded place' },
      cite: article('7.3.9'),
      appliesIf: f.isCrowdedPlace,
      when: f.escapeRouteHasBarsOrShutters,
      remedy: { zh: '拆除疏散路径上的栅栏、卷帘门', en: 'Take the bars and shutters off the escape routes' },
      evidence: {
        zh: '疏散走道、楼梯间、疏散门和安全出口的现场情况',
        en: 'Escape corridors, stairwells, escape doors and exits on site',
      },
      verified: recalled,
    }),
    element('7.3.10', {
      title: { zh: '人员密集场所外窗被封堵或遮挡', en: 'Outer windows of a crowded place blocked or covered' },
      cite: article('7.3.10'),
      appliesIf: f.isCrowdedPlace,
      when: f.outerWindowsBlocked,
      remedy: { zh: '拆除外窗上的封堵和广告牌等遮挡', en: 'Take down what blocks or covers the windows' },
      evidence: { zh: '建筑外立面和外窗现场情况', en: 'The front of the building and its windows on site' },
      verified: recalled,
      note: {
        zh: '不计入 5.3.3 a),只计入任意要素的条数。',
        en: 'Not counted in 5.3.3 a), only among elements of any kind.',
      },
    }),
    element('7.3.11', {
      title: { zh: '高层建筑消防车道、救援场地不合要求或被占用', en: 'Fire lane or rescue site of a high-rise amiss' },
      cite: article('7.3.11'),
      appliesIf: f.isHighRise,
      when: any(not(f.fireLaneAsRequired), f.fireLaneBlocked, not(f.rescueSiteAsRequired), f.rescueSiteOccupied),
      remedy: {
        zh: '按要求设消防车道和救援场地,清除占用',
        en: 'Provide the fire lane and the rescue site as required, and clear them',
      },
      evidence: {
        zh: '消防车道、登高操作场地的位置、尺寸和现场占用',
        en: 'Place and size of the lane and the rescue site, and what stands on them',
      },
      verified: recalled,
      note: {
        zh: '「影响灭火」取为后果,不作另加的条件(从严)。高层建筑的消防车道问题同时是 7.1.1,按条各计一条。',
        en: 'That it hampers fire-fighting is taken as the effect and not as a further condition, which is stricter. A defect of the fire lane of a high-rise is also in 7.1.1 and counts under each clause.',
      },
    }),
    element('7.3.12', {
      title: { zh: '消防电梯不能正常运行', en: 'Fire-fighting lift out of order' },
      cite: article('7.3.12'),
      appliesIf: f.fireLifts.exists(),
      when: f.fireLifts.exists((lift) => not(lift.works)),
      remedy: { zh: '修复消防电梯并试验迫降和运行', en: 'Repair the lift and test its recall and run' },
      evidence: { zh: '现场试验迫降和运行', en: 'A test of recall and run on site' },
      verified: recalled,
    }),
  ]
}
