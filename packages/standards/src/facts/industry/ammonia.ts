import { boolean, list, number } from '@zhiben/sdk'

/** Refrigeration with liquid ammonia. */
export const ammonia = {
  usesAmmoniaRefrigeration: boolean({
    title: { zh: '使用液氨制冷', en: 'Uses ammonia refrigeration' },
    question: { zh: '企业是否使用液氨制冷?', en: 'Does the enterprise refrigerate with liquid ammonia?' },
  }),
  chilledProcessingRooms: list(
    {
      cooledByDirectAmmonia: boolean({
        title: { zh: '空调用氨直接蒸发制冷', en: 'Air conditioned by direct ammonia evaporation' },
        question: {
          zh: '该间的空调是否用氨直接蒸发制冷?',
          en: 'Does the air conditioning of the room evaporate ammonia directly?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '包装、分割、产品整理间', en: 'Packing, cutting and sorting rooms' },
      question: {
        zh: '有哪些包装间、分割间、产品整理间?每间一项,没有的给空表。',
        en: 'Which packing, cutting and product-sorting rooms are there? One item each; an empty list if none.',
      },
    },
  ),
  quickFreezers: list(
    {
      inRoomOfItsOwn: boolean({
        title: { zh: '设在单独作业间', en: 'In a room of its own' },
        question: { zh: '是否设在单独的作业间里?', en: 'Is it in a room of its own?' },
      }),
      workersInRoom: number('person', {
        min: 0,
        title: { zh: '作业间内作业人数', en: 'Workers in the room' },
        question: {
          zh: '该作业间里的作业人员最多时有多少人?',
          en: 'How many workers are in that room at most?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '快速冻结装置', en: 'Quick-freezing units' },
      question: {
        zh: '有哪些快速冻结装置?每台一项,没有的给空表。',
        en: 'Which quick-freezing units are there? One item each; an empty list if none.',
      },
    },
  ),
}
