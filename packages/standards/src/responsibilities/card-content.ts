import type { CardContentPart } from '@zhiben/sdk'

const law = (article: string) => ({ document: '中华人民共和国安全生产法', article })
const fireLaw = (article: string) => ({ document: '中华人民共和国消防法', article })

/**
 * What the card of everybody says. The plan (task 18 ①) names the five steps and does not explain them; where a law says
 * what to do, it is cited, and the rest is our reading and cites nothing. Risks are those of the work place, which only the unit knows: its card stays a draft until it adds them.
 */
export const everybody: CardContentPart = {
  rules: [
    { text: { zh: '照本岗位操作规程作业', en: 'Work by the procedures of the post' }, cite: law('57') },
    { text: { zh: '正确佩戴、使用劳动防护用品', en: 'Wear and use protective equipment properly' }, cite: law('57') },
    { text: { zh: '培训不合格不上岗', en: 'Do not work before training was passed' }, cite: law('28') },
    {
      text: {
        zh: '可以拒绝违章指挥和强令冒险作业',
        en: 'Orders against the rules and forced risky work may be refused',
      },
      cite: law('54'),
    },
  ],
  emergency: {
    shut: [
      {
        text: {
          zh: '能安全做到时,停下设备,切断电、气和物料',
          en: 'Where it is safe, stop the machine and cut off power, gas and material',
        },
      },
    ],
    avoid: [
      {
        text: {
          zh: '直接危及人身时,停止作业,或采取可能的措施后撤离',
          en: 'In direct danger stop work, or leave after doing what can be done',
        },
        cite: law('55'),
      },
    ],
    call: [{ text: { zh: '大声示警,让周围的人撤开', en: 'Call out so that those around get clear' } }],
    report: [
      {
        text: { zh: '事故立即报告单位负责人', en: 'Report an accident at once to the head of the unit' },
        cite: law('83'),
      },
      { text: { zh: '发现火灾立即报火警', en: 'Report a fire at once to the fire service' }, cite: fireLaw('44') },
    ],
    help: [
      {
        text: {
          zh: '自身安全时帮助伤者和他人,不盲目施救',
          en: 'Where safe for oneself help the injured and others; no blind rescue',
        },
      },
    ],
  },
}

/** What is added where dangerous operations are done. */
export const dangerousOperations: CardContentPart = {
  risks: [
    {
      text: {
        zh: '爆破、吊装、动火、临时用电等危险作业,没有专人在场管理就会失控',
        en: 'Blasting, lifting, hot work, temporary power and the like get out of hand without somebody appointed on site',
      },
      cite: law('43'),
    },
  ],
  rules: [
    {
      text: {
        zh: '危险作业要有专门人员在现场才开始',
        en: 'Begin dangerous operations only with the appointed person on site',
      },
      cite: law('43'),
    },
  ],
}

/** What is added where catering and the like use gas. */
export const gasCatering: CardContentPart = {
  risks: [{ text: { zh: '燃气泄漏、燃烧爆炸', en: 'Gas leaks, fire and explosion' }, cite: law('36') }],
  rules: [{ text: { zh: '可燃气体报警装置保持开启、正常', en: 'Keep the gas alarm on and working' }, cite: law('36') }],
}
