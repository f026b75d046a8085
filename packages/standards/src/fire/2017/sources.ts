import { unverified, verified } from '@zhiben/sdk'

/** Where the text of the standard was read. */
export const chapter6 = verified('https://233.com/cfe/zhishiku/1139/202408/21153408935458.html')
export const chapter7 = verified('http://www.jianbiaoku.com/webarbs/book/109784/3234348.shtml')
export const examQuestion = verified('http://www.meibinglu.com/cfe/jingyan/201802/02103452096.html')
export const tankQuestion = verified('https://tihaiku.com/jzgc/1064300.html')
export const doorClause = verified('http://yinhuan.net/zhongda/509.html')

export const recalled = unverified('凭记忆整理,未与原文核对')
export const halfRead = unverified('儿童用房的部分读到过转述,老年人活动场所的部分凭记忆,未与原文核对')
