import { boolean, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Rooms in which paint is mixed or sprayed. */
export const coating = {
  paintRooms: list(
    {
      usesNonWaterbornePaint: boolean({
        title: { zh: '使用非水性漆', en: 'Uses paint that is not water-based' },
        question: {
          zh: '该处是否使用非水性漆(溶剂型漆等)?',
          en: 'Is paint used here that is not water-based (solvent paint and the like)?',
        },
      }),
      fixedCombustibleGasAlarm: device({ zh: '固定式可燃气体监测报警装置', en: 'fixed combustible-gas alarm' }),
      ventilation: device({ zh: '通风设施', en: 'ventilation' }),
    },
    {
      maxItems: 200,
      title: { zh: '调漆间、喷漆室', en: 'Paint-mixing rooms and spray booths' },
      question: {
        zh: '有哪些调漆间、喷漆室?每间一项,没有的给空表。',
        en: 'Which paint-mixing rooms and spray booths are there? One item each; an empty list if none.',
      },
    },
  ),
}
