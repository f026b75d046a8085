import { unverified, verified } from '@zhiben/sdk'

/** Where the text of the standard was read. */
export const chapter6 = verified('https://233.com/cfe/zhishiku/1139/202408/21153408935458.html')
export const chapter7 = verified('http://www.jianbiaoku.com/webarbs/book/109784/3234348.shtml')
export const examQuestion = verified('http://www.meibinglu.com/cfe/jingyan/201802/02103452096.html')
/** Gives all ten clauses of chapter 6; the page above was read up to 6.6. */
export const chapter6Whole = verified('http://www.uianet.net/dictionary/b5494504.html')
export const doorClause = verified('http://yinhuan.net/zhongda/509.html')

export const recalled = unverified('凭记忆整理,未与原文核对')
export const crowdedHalfRead = unverified(
  '条数和所列要素的前 7 条读到过转述(http://ntxkf.cn/xfgcs/2296807.html),其余 4 条凭记忆,未与原文核对',
)
