import { type Localized, type Refs, verified } from '@zhiben/sdk'
import type { enterprise } from '../../facts/index.js'

export type EnterpriseRefs = Refs<typeof enterprise.shape>

/** Where the text of the order was read. */
export const text = verified('https://www.mem.gov.cn/gk/zfxxgkpt/fdzdgknr/gz11/202305/t20230523_451578.shtml')

/**
 * The note of a rule that rests on devices: article 14 puts one that has failed or does nothing on a level with one
 * that is missing. It is no item of its own; the facts ask whether a device is fitted and works.
 */
export const article14 = (note?: Localized): Localized => ({
  zh: `${note?.zh ?? ''}所涉装置设了但失效或不起作用的,依应急管理部令第10号第十四条同样是重大事故隐患,事实按“否”填。`,
  en: `${note ? `${note.en} ` : ''}A device that is fitted but has failed or does nothing is a major hazard all the same by 应急管理部令第10号, article 14: its fact is "no".`,
})
