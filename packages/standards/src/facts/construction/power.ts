import { boolean, list, number } from '@zhiben/sdk'

/** Temporary electricity (article 10). */
export const power = {
  siteWorkAreas: list(
    {
      isTunnel: boolean({
        title: { zh: '隧道', en: 'Tunnel' },
        question: { zh: '是否在隧道里?', en: 'Is it in a tunnel?' },
      }),
      isCivilAirDefenceWork: boolean({
        title: { zh: '人防工程', en: 'Civil air-defence work' },
        question: { zh: '是否在人防工程里?', en: 'Is it in a civil air-defence work?' },
      }),
      highTemperature: boolean({
        title: { zh: '高温', en: 'Hot' },
        question: { zh: '是否高温环境?', en: 'Is it hot there?' },
      }),
      conductiveDust: boolean({
        title: { zh: '有导电灰尘', en: 'Conductive dust' },
        question: { zh: '是否有导电灰尘?', en: 'Is there conductive dust?' },
      }),
      fairlyDamp: boolean({
        title: { zh: '比较潮湿', en: 'Fairly damp' },
        question: { zh: '是否比较潮湿?', en: 'Is it fairly damp?' },
      }),
      poorlyVentilated: boolean({
        title: { zh: '通风不畅', en: 'Poorly ventilated' },
        question: { zh: '是否通风不畅?', en: 'Is it poorly ventilated?' },
      }),
      relativeHumidity: number('%', {
        min: 0,
        max: 100,
        title: { zh: '相对湿度', en: 'Relative humidity' },
        question: { zh: '相对湿度是多少?', en: 'What is the relative humidity?' },
      }),
      humidityLasting: boolean({
        title: { zh: '该湿度长期如此', en: 'Humidity is lasting' },
        question: { zh: '这样的湿度是否长期如此?', en: 'Is the humidity like this for long periods?' },
      }),
      muddy: boolean({
        title: { zh: '泥泞', en: 'Muddy' },
        question: { zh: '地面是否泥泞?', en: 'Is the ground muddy?' },
      }),
      standingConductiveLiquid: boolean({
        title: { zh: '有积水或其他导电液体', en: 'Standing water or other conductive liquid' },
        question: {
          zh: '是否有积水或别的导电液体?',
          en: 'Is there standing water or another conductive liquid?',
        },
      }),
      similarlyAdverse: boolean({
        judgement: true,
        title: { zh: '其他同类不利环境', en: 'Similarly adverse otherwise' },
        question: {
          zh: '是否有标准列举以外、同样不利于用电安全的环境条件?',
          en: 'Is there another condition, not on the list of the standard, that is as adverse to electrical safety?',
        },
      }),
      hasLighting: boolean({
        title: { zh: '有电气照明', en: 'Has electric lighting' },
        question: { zh: '是否有电气照明?', en: 'Is there electric lighting?' },
      }),
      lightingOnSafetyVoltage: boolean({
        title: { zh: '照明用安全电压', en: 'Lighting on safety voltage' },
        question: {
          zh: '照明是否按规定用了安全电压?',
          en: 'Is the lighting on the safety voltage that the rules require?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '有照明的作业区', en: 'Lit work areas' },
      question: {
        zh: '有哪些带电气照明的作业区?每处一项,没有的给空表。',
        en: 'Which work areas with electric lighting are there? One item each; an empty list if none.',
      },
    },
  ),
  siteNearOverheadLines: list(
    {
      distance: number('m', {
        min: 0,
        title: { zh: '离外电线路', en: 'Distance to the line' },
        question: { zh: '离外电架空线最近多少?', en: 'How near to the overhead line is it at the closest?' },
      }),
      requiredDistance: number('m', {
        min: 0,
        title: { zh: '规范要求的距离', en: 'Distance the code requires' },
        question: {
          zh: '按电压等级,规范要求的最小安全距离是多少?',
          en: 'What least distance does the code require for the voltage?',
        },
      }),
      protectedFromLine: boolean({
        title: { zh: '有防护措施', en: 'Protected' },
        question: {
          zh: '是否采取了防护措施(绝缘隔离、遮栏等)?只挂警示牌的答否。',
          en: 'Is there protection (insulating screen, barrier and so on)? No where there is only a warning sign.',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '外电架空线旁的对象', en: 'Things near an overhead line' },
      question: {
        zh: '在建工程、脚手架、机械设备、场内机动车道有哪些靠近外电架空线?每处一项,没有的给空表。',
        en: 'Which works, scaffolds, machines and site roads are near an external overhead line? One item each; an empty list if none.',
      },
    },
  ),
}
