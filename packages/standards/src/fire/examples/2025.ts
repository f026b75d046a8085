import { examples } from '@zhiben/sdk'
import { fire2025 } from '../2025.js'

const judged = { excludedByClause42Of2025: false } as const
const found = [{ id: '5.x', confirmed: { value: true, by: '检查组', because: '对照原文逐条核实' } }] as const

/** Cases for GB 35181-2025, as far as it is known. */
export const fire2025Examples = examples(fire2025, [
  { rule: '5', expect: 'hit', facts: { ...judged, directFireElementsOf2025: found }, why: '检查人对照原文核实了一项' },
  {
    rule: '5',
    expect: 'clear',
    facts: { directFireElementsOf2025: [{ id: '5.x', confirmed: false }] },
    why: '记下的一项未能核实',
  },
  { rule: '5', expect: 'clear', facts: { directFireElementsOf2025: [] }, why: '对照原文没有查到' },
  { rule: '5', expect: 'undetermined', facts: { ...judged }, why: '没有对照原文' },
  {
    rule: '5',
    expect: 'clear',
    facts: { directFireElementsOf2025: found, excludedByClause42Of2025: true },
    why: '属第 4.2 条的排除情形',
  },
  {
    rule: '5',
    expect: 'undetermined',
    facts: { directFireElementsOf2025: found },
    why: '第 4.2 条没有对照',
  },
  {
    rule: '5',
    expect: 'hit',
    facts: { excludedByClause42Of2025: false, directFireElementsOf2025: found },
    why: '适用范围的条文未见,是否在用不影响已对照原文核实的要素',
  },

  { rule: '6', expect: 'hit', facts: { ...judged, comprehensiveCountOf2025Reached: true }, why: '检查人对照原文计数' },
  { rule: '6', expect: 'clear', facts: { comprehensiveCountOf2025Reached: false }, why: '条数未到' },
  {
    rule: '6',
    expect: 'clear',
    facts: { comprehensiveCountOf2025Reached: true, excludedByClause42Of2025: true },
    why: '属第 4.2 条的排除情形',
  },
  { rule: '6', expect: 'undetermined', facts: { ...judged }, why: '没有对照原文' },

  {
    rule: 'N1',
    expect: 'hit',
    facts: { isCrowdedPlace: true, explosiveGoodsPlantOrStoreAgainstRules: true },
    why: '商场内设油漆仓库',
  },
  {
    rule: 'N1',
    expect: 'clear',
    facts: { isCrowdedPlace: true, explosiveGoodsPlantOrStoreAgainstRules: false },
    why: '没有违规设置',
  },
  {
    rule: 'N1',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, explosiveGoodsPlantOrStoreAgainstRules: true },
    why: '不是人员密集场所',
  },
  {
    rule: 'N1',
    expect: 'undetermined',
    facts: { explosiveGoodsPlantOrStoreAgainstRules: true },
    why: '是否人员密集场所未知',
  },

  {
    rule: 'N2',
    expect: 'hit',
    facts: { isMultiOwnerBuilding: true, fireResponsibilityClear: false },
    why: '多产权建筑责任不清',
  },
  {
    rule: 'N2',
    expect: 'hit',
    facts: { isMixedBusinessPlace: true, fireResponsibilityClear: false },
    why: '多业态场所责任不清',
  },
  {
    rule: 'N2',
    expect: 'clear',
    facts: { isMultiOwnerBuilding: true, fireResponsibilityClear: true },
    why: '责任明确',
  },
  {
    rule: 'N2',
    expect: 'not-applicable',
    facts: { isMultiOwnerBuilding: false, isMixedBusinessPlace: false, fireResponsibilityClear: false },
    why: '单一产权单一业态',
  },
  {
    rule: 'N2',
    expect: 'undetermined',
    facts: { isMultiOwnerBuilding: true },
    why: '责任划分未查',
  },

  { rule: 'N3', expect: 'hit', facts: { stairPartsAboveAndBelowSeparated: false }, why: '首层没有分隔' },
  { rule: 'N3', expect: 'clear', facts: { stairPartsAboveAndBelowSeparated: true }, why: '有分隔' },
  { rule: 'N3', expect: 'undetermined', facts: {}, why: '楼梯间未查' },

  {
    rule: 'N4',
    expect: 'hit',
    facts: { isResidentialBuilding: true, electricBikesInOpenStoreyAgainstRules: true },
    why: '住宅架空层停电动自行车',
  },
  {
    rule: 'N4',
    expect: 'clear',
    facts: { isResidentialBuilding: true, electricBikesInOpenStoreyAgainstRules: false },
    why: '没有违规停放',
  },
  {
    rule: 'N4',
    expect: 'not-applicable',
    facts: { isResidentialBuilding: false, electricBikesInOpenStoreyAgainstRules: true },
    why: '不是住宅建筑',
  },
  { rule: 'N4', expect: 'undetermined', facts: { isResidentialBuilding: true }, why: '架空层未查' },
])
