import { boolean, type Localized } from '@zhiben/sdk'

/**
 * A monitoring, alarm, interlock or protective device. By article 14 of 应急管理部令第10号 one that is fitted but has
 * failed or does nothing is as bad as none, so every such fact asks for both at once.
 */
export const device = (name: Localized) =>
  boolean({
    title: {
      zh: `${name.zh}已设且有效`,
      en: `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)}: fitted and working`,
    },
    question: {
      zh: `${name.zh}是否已设并且有效?没有设的,或设了但失效、停用、不起作用的,答“否”。`,
      en: `Is this fitted and working: ${name.en}? Answer no if it is missing, has failed, is switched off or does nothing.`,
    },
  })
