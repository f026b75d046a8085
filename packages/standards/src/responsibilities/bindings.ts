/**
 * For each periodic statutory duty of a unit's people, the obligations (by their ids) that say how often: those of the
 * same article. Which of several binds a unit is said by the obligation itself, so that all of them stand here: a state
 * organ inspects against fire each quarter, any other unit each month.
 *
 * @example drawUp(organisation, [statutoryResponsibilities], { bindings: statutoryBindings })
 * @source the articles that the duties cite
 */
export const statutoryBindings: Readonly<Record<string, readonly string[]>> = {
  'work-safety-law/25(4)': ['cn/law-drill-by-managers'],
  'work-safety-law/25(5)': ['cn/law-inspection-by-managers'],
  'work-safety-law/36-2': ['cn/law-equipment-upkeep', 'cn/law-equipment-test'],
  'work-safety-law/40': ['cn/law-hazard-source-assessment'],
  'work-safety-law/46-1': ['cn/law-frequent-inspection'],
  'work-safety-law/49-2': ['cn/law-contractor-inspection'],
  'work-safety-law/81': ['cn/law-drill'],
  'emergency-regulation/8-2': ['cn/regulation-key-unit-drill', 'cn/regulation-drill-report'],
  'emergency-regulation/13-2': ['cn/emergency-supplies-upkeep'],
  'emergency-plan-measures/33-1': ['cn/comprehensive-or-special-drill', 'cn/on-site-plan-drill'],
  'fire-law/16(2)': ['cn/fire-equipment-upkeep'],
  'fire-law/16(3)': ['cn/fire-facility-test'],
  'fire-law/16(5)': ['cn/fire-inspection'],
  'fire-law/16(6)': ['cn/targeted-fire-drill'],
  'fire-law/17(3)': ['cn/daily-fire-patrol'],
  'fire-law/17(4)': ['cn/fire-training-before-post', 'cn/key-unit-fire-training', 'cn/key-unit-fire-drill'],
  'fire-unit-provisions/26': ['cn/quarterly-fire-inspection', 'cn/monthly-fire-inspection'],
  'hazard-governance/14-1': ['cn/quarterly-hazard-statistics', 'cn/yearly-hazard-statistics'],
}
