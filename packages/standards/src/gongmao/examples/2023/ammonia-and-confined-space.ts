import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const refrigerated = { isIndustryOrTrade: true, usesAmmoniaRefrigeration: true } as const
const poisonous = { isIndustryOrTrade: true, hasPoisoningRiskInConfinedSpaces: true } as const
const known = { identified: true, inRegister: true, warningSignPosted: true } as const
const job = { approved: true, ventilatedTestedThenWorked: true, attendantPresent: true } as const

export const ammoniaAndConfinedSpace = examples(gongmao2023, [
  {
    rule: '12(1)',
    expect: 'hit',
    facts: {
      ...refrigerated,
      chilledProcessingRooms: [{ cooledByDirectAmmonia: false }, { cooledByDirectAmmonia: true }],
    },
    why: '分割间空调用氨直接蒸发',
  },
  {
    rule: '12(1)',
    expect: 'clear',
    facts: { chilledProcessingRooms: [{ cooledByDirectAmmonia: false }] },
    why: '间接制冷',
  },
  {
    rule: '12(1)',
    expect: 'undetermined',
    facts: { ...refrigerated, chilledProcessingRooms: [{}] },
    why: '制冷方式未查',
  },
  {
    rule: '12(1)',
    expect: 'not-applicable',
    facts: {
      isIndustryOrTrade: true,
      usesAmmoniaRefrigeration: false,
      chilledProcessingRooms: [{ cooledByDirectAmmonia: true }],
    },
    why: '不使用液氨制冷',
  },

  {
    rule: '12(2)',
    expect: 'hit',
    facts: { ...refrigerated, quickFreezers: [{ inRoomOfItsOwn: false, workersInRoom: 3 }] },
    why: '没有单独作业间',
  },
  {
    rule: '12(2)',
    expect: 'hit',
    facts: { ...refrigerated, quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: 10 }] },
    why: '作业间内 10 人',
  },
  {
    rule: '12(2)',
    expect: 'clear',
    facts: { quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: 9 }] },
    why: '恰 9 人',
  },
  {
    rule: '12(2)',
    expect: 'clear',
    facts: { quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: 8 }] },
    why: '8 人',
  },
  {
    rule: '12(2)',
    expect: 'undetermined',
    facts: { ...refrigerated, quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: { range: [6, 12] } }] },
    why: '人数只知 6 至 12',
  },
  {
    rule: '12(2)',
    expect: 'hit',
    facts: { ...refrigerated, quickFreezers: [{ inRoomOfItsOwn: true, workersInRoom: { range: [10, null] } }] },
    why: '至少 10 人',
  },

  {
    rule: '13(1)',
    expect: 'hit',
    facts: { ...poisonous, confinedSpaces: [{ identified: false, inRegister: false, warningSignPosted: false }] },
    why: '没有辨识建账,又没有标志',
  },
  {
    rule: '13(1)',
    expect: 'hit',
    facts: { ...poisonous, confinedSpaces: [{ ...known, inRegister: false, warningSignPosted: false }] },
    why: '辨识了没有建账,又没有标志',
  },
  {
    rule: '13(1)',
    expect: 'hit',
    facts: { ...poisonous, confinedSpaces: [{ ...known, identified: false, warningSignPosted: false }] },
    why: '没有辨识,又没有标志',
  },
  {
    rule: '13(1)',
    expect: 'hit',
    facts: {
      ...poisonous,
      confinedSpaces: [
        { ...known, inRegister: false },
        { ...known, warningSignPosted: false },
      ],
    },
    why: '一处没有建账,另一处没有标志(从严)',
  },
  {
    rule: '13(1)',
    expect: 'clear',
    facts: { confinedSpaces: [known, { ...known, warningSignPosted: false }] },
    why: '都建了账,只缺标志',
  },
  {
    rule: '13(1)',
    expect: 'clear',
    facts: { confinedSpaces: [{ identified: false, inRegister: false, warningSignPosted: true }] },
    why: '都有标志,只缺台账',
  },
  {
    rule: '13(1)',
    expect: 'undetermined',
    facts: { ...poisonous, confinedSpaces: [{ identified: false, inRegister: false }] },
    why: '标志未查',
  },
  {
    rule: '13(1)',
    expect: 'not-applicable',
    facts: {
      isIndustryOrTrade: true,
      hasPoisoningRiskInConfinedSpaces: false,
      confinedSpaces: [{ identified: false, inRegister: false, warningSignPosted: false }],
    },
    why: '没有中毒风险的有限空间作业',
  },

  ...(['approved', 'ventilatedTestedThenWorked', 'attendantPresent'] as const).map((missing) => ({
    rule: '13(2)',
    expect: 'hit' as const,
    facts: { ...poisonous, confinedSpaceJobs: [job, { ...job, [missing]: false }] },
    why: `一次作业缺 ${missing}`,
  })),
  { rule: '13(2)', expect: 'clear', facts: { confinedSpaceJobs: [job] }, why: '三样都做到' },
  {
    rule: '13(2)',
    expect: 'undetermined',
    facts: { ...poisonous, confinedSpaceJobs: { partial: [job] } },
    why: '作业记录不全',
  },
])
