import { verified } from '@zhiben/sdk'

export const bulletin = verified('https://zjj.dg.gov.cn/gkmlpt/content/4/4323/post_4323450.html')
export const formworkAnswer = verified('https://zjj.sz.gov.cn/gkmlpt/content/11/11970/post_11970185.html')
export const scaffoldAnswer = verified('https://zjj.sz.gov.cn/gkmlpt/content/12/12082/post_12082366.html')
