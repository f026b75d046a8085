import type { BusinessLine } from '@zhiben/sdk'

const line = (id: string, zh: string, en: string): BusinessLine => ({ id, title: { zh, en }, emerging: true })

/**
 * The fifteen new lines of business that the municipal plan names, in its order. The plan does not say who supervises
 * each: that is decided by `leadUnitFor` from what is known of the units, as a proposal to the safety committee.
 *
 * @example leadUnits(emergingLines, relations).problems
 * @source 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) task 27 ③
 */
export const emergingLines: readonly BusinessLine[] = [
  line('platform-economy', '平台经济', 'Platform economy'),
  line('sharing-economy', '共享经济', 'Sharing economy'),
  line('childrens-rides', '儿童游乐设施', "Children's play and ride equipment"),
  line('unrated-scenic-areas', '非A级景区', 'Scenic areas without an A rating'),
  line('farm-stays', '农家乐(民宿)', 'Farm stays and guest houses'),
  line('internet-famous-spots', '网红景点', 'Spots made famous online'),
  line('medical-care-homes', '医养结合机构', 'Homes that combine medical and elderly care'),
  line('online-lodgings', '网约房', 'Lodgings let online'),
  line('long-let-flats', '长租公寓', 'Long-let flats'),
  line('new-energy-storage', '新型储能电站', 'New kinds of energy storage stations'),
  line('ride-sharing', '顺风车', 'Ride sharing'),
  line('facade-work-at-height', '高空建筑外墙作业', 'Work at height on facades'),
  line('electric-bicycles', '电动自行车', 'Electric bicycles'),
  line('new-energy-vessels', '新能源船舶', 'New-energy vessels'),
  line('jet-skis', '水上摩托艇', 'Jet skis'),
]
