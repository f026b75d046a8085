import { boolean, choice } from '@zhiben/sdk'

/** What a room on the floor of a bay is used for. Which kinds may not be there differs from trade to trade. */
export const roomKind = choice(
  {
    meetingRoom: { zh: '会议室', en: 'Meeting room' },
    activityRoom: { zh: '活动室', en: 'Activity room' },
    restRoom: { zh: '休息室', en: 'Rest room' },
    operationRoom: { zh: '操作室', en: 'Operation room' },
    handoverRoom: { zh: '交接班室', en: 'Shift-handover room' },
    changingRoom: { zh: '更衣室(含澡堂)', en: 'Changing room (bathhouse included)' },
    other: { zh: '其他', en: 'Other' },
  },
  { title: { zh: '用途', en: 'Use' }, question: { zh: '这间房作什么用?', en: 'What is the room used for?' } },
)

/** What is asked of every area that molten metal may reach. */
export const meltArea = {
  inProduction: boolean({
    title: { zh: '在生产期间', en: 'In production' },
    question: {
      zh: '该区域所属的炉子或生产线是否在生产(不是停产检修)?',
      en: 'Is the furnace or line that the area belongs to in production (not stopped for repair)?',
    },
  }),
  withinSplashRange: boolean({
    title: { zh: '在泄漏喷溅影响范围内', en: 'Within reach of leaks and splashes' },
    question: {
      zh: '该区域是否在熔融金属泄漏、喷溅能影响到的范围内?',
      en: 'Can a leak or splash of molten metal reach the area?',
    },
  }),
  hasStandingWater: boolean({
    title: { zh: '有积水', en: 'Standing water' },
    question: { zh: '该区域是否有积水?', en: 'Is there standing water in the area?' },
  }),
}

/** The six kinds of area in smelting works; foundries have eight of their own. */
export const smeltingAreaKind = choice(
  {
    emergencyPit: { zh: '事故坑', en: 'Emergency pit' },
    slagPitBelowFurnace: { zh: '炉下渣坑', en: 'Slag pit below the furnace' },
    furnaceFrontPlatform: { zh: '炉前平台', en: 'Furnace-front platform' },
    furnaceFoundation: { zh: '炉基区域', en: 'Furnace foundation' },
    cranePassage: { zh: '厂房内吊运通道', en: 'Craning passage in the building' },
    groundPassage: { zh: '地面运输通道', en: 'Ground transport passage' },
  },
  { title: { zh: '区域', en: 'Area' }, question: { zh: '是哪一类区域?', en: 'Which kind of area is it?' } },
)
