import { unverified, verified } from '@zhiben/sdk'

export const licence = verified('https://s.233.com/房屋市政工程生产安全重大事故隐患判定标准_news_1/?domain=jzs1')
export const scaffoldQuestions = verified('https://news.xuetian.cn/anquan/shiti-detail/786227')
export const articles8To12 = verified('https://jianshuapi.com/p/6644d28cf8d7')
export const minedQuestions = verified('https://cidian.kuaisou.com/')
export const recalled = unverified('凭记忆整理,未与原文核对')
