import { defineStandard } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { excavation } from './2022/excavation.js'
import { formwork } from './2022/formwork.js'
import { height } from './2022/height.js'
import { lifting } from './2022/lifting.js'
import { management } from './2022/management.js'
import { powerToDemolition } from './2022/power-to-demolition.js'
import { scaffold } from './2022/scaffold.js'
import { underground } from './2022/underground.js'

/** 房屋市政工程生产安全重大事故隐患判定标准(2022版): any one item is a major accident hazard. */
export const construction2022 = defineStandard({
  id: 'cn/construction',
  version: '2022',
  title: {
    zh: '房屋市政工程生产安全重大事故隐患判定标准(2022版)',
    en: 'Criteria for major accident hazards of building and municipal works (2022)',
  },
  authority: { zh: '住房和城乡建设部', en: 'Ministry of Housing and Urban-Rural Development' },
  document: '建质规〔2022〕2号',
  issued: '2022-04-19',
  inForce: { from: '2022-04-19', until: '2024-12-12' },
  scope: {
    zh: '新建、扩建、改建和拆除的房屋建筑、市政基础设施工程',
    en: 'New, extension, alteration and demolition works of buildings and municipal infrastructure',
  },
  facts: enterprise,
  appliesIf: (f) => f.isConstructionProject,
  rules: (f) => [
    ...management(f),
    ...excavation(f),
    ...formwork(f),
    ...scaffold(f),
    ...lifting(f),
    ...height(f),
    ...powerToDemolition(f),
    ...underground(f),
  ],
})
