import { boolean, choice, list, number } from '@zhiben/sdk'

/** Work at height (article 9). */
export const height = {
  steelErectionSupports: list(
    {
      foundationBearingMeetsDesign: boolean({
        title: { zh: '基础承载力合设计', en: 'Foundation bears what the design asks' },
        question: {
          zh: '支撑结构基础的承载力是否达到设计要求?',
          en: 'Does the bearing capacity of its foundation meet the design?',
        },
      }),
      foundationDeformationMeetsDesign: boolean({
        title: { zh: '基础变形合设计', en: 'Foundation deforms within the design' },
        question: {
          zh: '支撑结构基础的变形是否在设计要求以内?',
          en: 'Is the deformation of its foundation within the design?',
        },
      }),
      load: number('kN', {
        min: 0,
        title: { zh: '实际受力', en: 'Load carried' },
        question: { zh: '支撑结构实际受力是多少?', en: 'What load does it carry?' },
      }),
      designCapacity: number('kN', {
        min: 0,
        title: { zh: '设计承载力', en: 'Design capacity' },
        question: { zh: '设计承载力是多少?', en: 'What is its design capacity?' },
      }),
      antiOverturningAsDesigned: boolean({
        title: { zh: '防倾覆装置合设计', en: 'Anti-overturning as designed' },
        question: {
          zh: '是否按设计装了防倾覆装置?设计不要求的答是。',
          en: 'Is the anti-overturning device there as designed? Yes where the design asks for none.',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '钢结构、网架安装支撑', en: 'Supports for steel and space frames' },
      question: {
        zh: '安装钢结构、网架用了哪些支撑结构?每处一项,没有的给空表。',
        en: 'Which supports are used to erect steel structures or space frames? One item each; an empty list if none.',
      },
    },
  ),
  siteErectedMembers: list(
    {
      kind: choice(
        {
          singleSteelTruss: { zh: '单榀钢桁架(屋架)', en: 'Single steel truss' },
          otherPrefabricated: { zh: '其他预制构件', en: 'Other prefabricated member' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '构件', en: 'Member' }, question: { zh: '是什么构件?', en: 'What member is it?' } },
      ),
      stabilityMeasuresTaken: boolean({
        title: { zh: '有防失稳措施', en: 'Secured against instability' },
        question: {
          zh: '安装时是否采取了防止失稳的措施(缆风、临时支撑等)?',
          en: 'Is it secured against instability while erected (guys, temporary props and so on)?',
        },
      }),
    },
    {
      maxItems: 1000,
      title: { zh: '安装中的构件', en: 'Members being erected' },
      question: {
        zh: '正在安装哪些钢桁架(屋架)和预制构件?没有的给空表。',
        en: 'Which steel trusses and prefabricated members are being erected? An empty list if none.',
      },
    },
  ),
  cantileverPlatforms: list(
    {
      forUnloading: boolean({
        title: { zh: '用于卸料', en: 'Used for unloading' },
        question: {
          zh: '是否用来堆放、转运材料(卸料平台)?',
          en: 'Is it used to set down or pass on material (an unloading platform)?',
        },
      }),
      pointsOnMainStructure: boolean({
        title: { zh: '各受力点在主体结构上', en: 'Points on the main structure' },
        question: {
          zh: '搁置、拉结、支撑各点是否都在稳定的主体结构上?',
          en: 'Are all points of rest, tie and support on the stable main structure?',
        },
      }),
      reliablyConnected: boolean({
        title: { zh: '连接可靠', en: 'Reliably connected' },
        question: { zh: '与结构的连接是否可靠?', en: 'Is it reliably connected?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '悬挑式操作(卸料)平台', en: 'Cantilevered working or unloading platforms' },
      question: {
        zh: '有哪些悬挑式操作平台、卸料平台?每个一项,没有的给空表。',
        en: 'Which cantilevered working or unloading platforms are there? One item each; an empty list if none.',
      },
    },
  ),
  siteLiftShafts: list(
    {
      openThrough: boolean({
        title: { zh: '井道上下贯通', en: 'Shaft open from storey to storey' },
        question: { zh: '井道内是否上下贯通?', en: 'Is the shaft open from storey to storey?' },
      }),
      horizontallyProtected: boolean({
        title: { zh: '井道内有水平防护', en: 'Shaft horizontally protected' },
        question: { zh: '井道内是否设了水平防护?', en: 'Is there horizontal protection in the shaft?' },
      }),
      guardDoorFitted: boolean({
        title: { zh: '井口有防护门', en: 'Guard door at the opening' },
        question: {
          zh: '各层井口是否都装了防护门?',
          en: 'Is there a guard door at every opening of the shaft?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '电梯井', en: 'Lift shafts' },
      question: {
        zh: '有哪些电梯井?每个一项,没有的给空表。',
        en: 'Which lift shafts are there? One item each; an empty list if none.',
      },
    },
  ),
  suspendedPlatforms: list(
    {
      load: number('kg', {
        min: 0,
        title: { zh: '载重', en: 'Load' },
        question: { zh: '使用时人和料共重多少?', en: 'What do people and material on it weigh together?' },
      }),
      ratedLoad: number('kg', {
        min: 0,
        title: { zh: '额定载重', en: 'Rated load' },
        question: { zh: '额定载重是多少?', en: 'What is its rated load?' },
      }),
      safetyLockWorks: boolean({
        title: { zh: '安全锁有效', en: 'Safety lock works' },
        question: { zh: '安全锁是否有效?', en: 'Does the safety lock work?' },
      }),
      lifelineIndependent: boolean({
        title: { zh: '安全绳独立悬挂', en: 'Lifeline hung independently' },
        question: {
          zh: '挂安全带的安全绳是否独立悬挂、不系在吊篮或其悬挂机构上?',
          en: 'Does the lifeline for the harnesses hang by itself, apart from the platform and its gear?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '高处作业吊篮', en: 'Suspended platforms' },
      question: {
        zh: '有哪些在用的高处作业吊篮?每台一项,没有的给空表。',
        en: 'Which suspended platforms are in use? One item each; an empty list if none.',
      },
    },
  ),
}
