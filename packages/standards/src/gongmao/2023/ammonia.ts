import { any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { type EnterpriseRefs, text } from './text.js'

/** Article 12: ammonia refrigeration, whatever the trade. */
export const ammonia = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('12(1)', {
    title: {
      zh: '包装、分割、整理间空调用氨直接蒸发',
      en: 'Processing room air-conditioned by direct ammonia evaporation',
    },
    cite: article('12', '1'),
    appliesIf: f.usesAmmoniaRefrigeration,
    when: f.chilledProcessingRooms.exists((r) => r.cooledByDirectAmmonia),
    remedy: {
      zh: '改用载冷剂间接制冷或其他空调方式',
      en: 'Cool the room indirectly by a secondary fluid, or by other means',
    },
    evidence: { zh: '制冷系统图、车间末端设备和管道', en: 'Plan of the refrigeration, units and pipes in the room' },
    verified: text,
  }),
  rule('12(2)', {
    title: {
      zh: '快速冻结装置没有单独作业间或间内超过 9 人',
      en: 'Quick freezer without a room of its own, or more than 9 workers there',
    },
    cite: article('12', '2'),
    appliesIf: f.usesAmmoniaRefrigeration,
    when: f.quickFreezers.exists((q) => any(not(q.inRoomOfItsOwn), q.workersInRoom.above(9))),
    remedy: {
      zh: '把装置隔到单独的作业间,间内作业人员减到 9 人以内',
      en: 'Put the unit in a room of its own and keep no more than 9 workers there',
    },
    evidence: {
      zh: '车间平面图、现场人数、班次和定员',
      en: 'Plan of the workshop, number of workers present, shifts and posts',
    },
    verified: text,
    note: { zh: '9 人不命中,10 人命中。', en: 'Nine workers are clear, ten hit.' },
  }),
]
