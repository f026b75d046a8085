import { defineStandard } from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import { confinedSpace } from './2024/confined-space.js'
import { demolition } from './2024/demolition.js'
import { excavation } from './2024/excavation.js'
import { formwork } from './2024/formwork.js'
import { height } from './2024/height.js'
import { lifting } from './2024/lifting.js'
import { loads } from './2024/loads.js'
import { management } from './2024/management.js'
import { power } from './2024/power.js'
import { reckless } from './2024/reckless.js'
import { scaffold } from './2024/scaffold.js'
import { tunnel } from './2024/tunnel.js'

/** 房屋市政工程生产安全重大事故隐患判定标准(2024版): any one item is a major accident hazard. */
export const construction2024 = defineStandard({
  id: 'cn/construction',
  version: '2024',
  title: {
    zh: '房屋市政工程生产安全重大事故隐患判定标准(2024版)',
    en: 'Criteria for major accident hazards of building and municipal works (2024)',
  },
  authority: { zh: '住房和城乡建设部', en: 'Ministry of Housing and Urban-Rural Development' },
  document: '建质规〔2024〕5号',
  issued: '2024-12-13',
  inForce: { from: '2024-12-13' },
  supersedes: ['建质规〔2022〕2号'],
  scope: {
    zh: '新建、扩建、改建和拆除的房屋建筑、市政基础设施工程;住房城乡建设主管部门和施工安全监督机构检查时据以判定',
    en: 'New, extension, alteration and demolition works of buildings and municipal infrastructure; for authorities and site-safety supervision bodies to judge by',
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
    ...power(f),
    ...confinedSpace(f),
    ...demolition(f),
    ...tunnel(f),
    ...loads(f),
    ...reckless(f),
  ],
})
