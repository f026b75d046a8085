// Long because: one line for each duty with a figure, as the plans give it.
import { ezhouObligations, omissionReasons, omissions } from '@zhiben/ezhou/obligations'
import { type Cadence, type Distance, wantsAtLeast } from '@zhiben/obligations'
import { describe, expect, test } from 'vitest'

const days = (distance: Distance | undefined): string =>
  distance === undefined ? '' : 'days' in distance ? String(distance.days) : JSON.stringify(distance)

/** A cadence in a few words. */
const say = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'each':
      return `${cadence.times > 1 ? `${cadence.times} ` : ''}each ${cadence.every}`
    case 'between': {
      const [from, to] = [cadence.from, cadence.to].map((day) => day.slice(0, 4))
      expect([cadence.from, cadence.to, cadence.times]).toEqual([`${from}-01-01`, `${to}-12-31`, 1])
      return `once in ${from === to ? from : `${from}–${to}`}`
    }
    case 'once':
      return `by ${cadence.by}`
    case 'by-day':
      return `${cadence.every} by ${cadence.due.month}-${cadence.due.day} ${cadence.for}`
    case 'at-event':
      return `${cadence.event} ${days(cadence.opens)}..${days(cadence.due)}`
    case 'anniversary':
      return `each ${cadence.length.years} years from ${'day' in cadence.of ? cadence.of.day : cadence.of.fact}`
    default:
      return cadence.kind
  }
}

/** Place | duty | how often, in the order of the plan; duties without a figure are counted below. */
const pinned: Readonly<Record<string, string>> = {
  'ezhou/municipal': `
二(二)4② | train-principals-2024 | once in 2024
二(二)4③ | train-principals-2025 | once in 2025
二(二)4④ | train-principals-2026 | once in 2026
二(二)4④ | train-fire-responsible | once in 2024–2026
二(二)5① | train-special-operators-2024 | once in 2024
二(二)5② | train-three-kinds-2025 | once in 2025
二(二)5③ | train-safety-heads-2026 | once in 2026
二(二)5③ | examine-chemical-leaders-2026 | once in 2026
二(四)7④ | supervise-high-risk-projects-2026 | once in 2026
二(四)8① | led-check | each quarter
二(四)8① | led-check-high-risk | each month
二(四)8① | safety-study | each quarter
二(四)8① | safety-study-high-risk | each month
二(四)8③ | daily-control | each day
二(四)8③ | weekly-check | each week
二(四)8③ | monthly-dispatch | each month
二(四)9② | risk-assessment-2024 | once in 2024
二(四)10⑥ | special-patrol-2026 | once in 2026
二(四)10⑦ | list-major-hazards | each year
二(六)15②、二(六)17② | test-at-inspection | ezhou/inspection 0..0
二(六)15② | test-at-training | ezhou/training-held 0..0
二(六)15③ | review-training-bodies-2024 | once in 2024
二(六)18① | emergency-drill | each year
二(六)18① | emergency-drill-high-risk | each half-year
二(六)18① | evacuation-drill | each year
二(六)18① | evacuation-drill-high-risk | each half-year
二(八)21① | train-enforcement | once in 2024–2026
二(八)21④ | guidance-round-2025 | once in 2025
二(九)24② | warning-film-2025 | each quarter
二(九)24② | show-warning-film-2025 | ezhou/city-conference 0..0
二(九)25③ | warning-education-2024 | once in 2024
二(九)25④ | warning-education-2025 | once in 2025
二(九)25④ | warning-education-2026 | once in 2026
二(十)27① | survey-new-lines-2024 | once in 2024
二(十)27② | study-new-lines-2025 | once in 2025
三(三)1 | liaison-dispatch | each month
三(三)2 | monthly-report | month by 1-5 period-before
三(三)2 | progress-bulletin | each quarter
三(三)3 | liaison-meeting | each quarter
三(三)3 | push-meeting | each half-year
三(三)5 | yearly-supervision | each year
三(四)2 | leader-hearing | each half-year
三(四)2 | leader-study | each quarter
四(三) | assess | each year
文末 | plan-report | by 2024-03-15
`,
  'ezhou/gongmao': `
二(二)3 | led-check | each quarter
二(二)3 | led-check-smelter | each month
二(二)4 | yearly-priorities | each year
二(五)7 | train-principals-2024 | once in 2024
二(五)7 | train-principals-2025 | once in 2025
二(五)8 | observe-evacuation | each year
二(五)8 | evacuation-drill | each year
二(五)8 | evacuation-drill-stricter | each half-year
二(六)11 | guidance-round-2025 | once in 2025
`,
  'ezhou/hazardous-chemicals-and-fireworks': `
二(二)一 | joint-source-check | each year
二(二)一 | risk-assessment-2024 | once in 2024
二(二)二 | expert-guidance | each year
二(二)三 | led-check | each month
二(二)四 | daily-control | each day
二(二)四 | weekly-check | each week
二(二)四 | monthly-dispatch | each month
二(三)一 | dangerous-work-check | ezhou/inspection 0..0
二(四)一 | trial-production-defence | ezhou/trial-production ..-1
二(五) | enforcement-round-2025 | once in 2024–2025
二(七)一 | drill | each half-year
二(八)一 | train-managers-2024 | once in 2024
`,
  'ezhou/non-coal-mines': `
二(一)1 | principal-course-2024 | once in 2024
二(一)1 | check-principal-training | each year
二(二)2 | test-at-inspection | ezhou/inspection 0..0
二(二)2 | skill-training-2025 | once in 2025
二(二)2 | technicians-check-2026 | once in 2026
二(二)3 | rescue-resources-2024 | once in 2024
二(二)3 | escape-drill | each half-year
二(三)4 | check-publicity | each year
二(四)5 | major-hazard-check | each month
二(四)5 | safety-study | each month
二(四)5 | daily-control | each day
二(四)5 | weekly-check | each week
二(四)5 | monthly-dispatch | each month
二(四)5 | check-prevention-2024 | once in 2024
二(四)5 | check-prevention-2025 | once in 2025
二(四)5 | check-prevention-2026 | once in 2026
二(四)6 | turn-over-2026 | once in 2026
二(五)8 | hidden-factors-2024 | once in 2024
二(五)8 | regional-hidden-factors-2025 | once in 2024–2025
二(五)11 | self-rescuers-2024 | once in 2024
二(五)11 | third-parties-2025 | once in 2025
二(八)20 | one-to-one-help-2025 | once in 2024–2025
二(九)21 | publicity-at-inspection | ezhou/inspection 0..0
三(一) | committee-study | each half-year
三(一) | committee-deputy-study | each quarter
三(一) | committee-dispatch | each month
`,
  'ezhou/fire': `
二(二)7 | led-check | each quarter
二(二)7 | led-check-report | each quarter
二(三)9 | training-before-post | new-post ..-1
二(三)9 | key-unit-training | each year
二(三)9 | key-unit-drill | each year
二(三)9 | public-place-training | each half-year
二(三)9 | public-place-drill | each half-year
二(三)11 | train-medical-2024 | once in 2024
二(三)11 | train-heritage-2025 | once in 2025
二(三)11 | train-complexes-2026 | once in 2026
二(四)13 | list-hazards | each year
二(四)15 | expose-hazards | each year
二(五)16 | key-unit-list | year by 3-31 same
二(六)19 | yearly-analysis | each year
二(六)21 | expert-list-2024 | once in 2024
二(七)24 | first-lesson | each school-term
二(七)24 | school-drill | each year
`,
  'ezhou/transport': `
二(二)2 | train-supervisors | once in 2024–2026
二(二)3 | train-leaders-2024 | once in 2024
二(二)3 | train-leaders-2025 | once in 2024–2025
二(二)3 | train-leaders-2026 | once in 2026
二(二)4 | training-for-all | each year
二(二)4 | training-for-all-high-risk | each half-year
二(二)4 | evacuation-drill | each year
二(二)4 | evacuation-drill-high-risk | each half-year
二(二)4 | defensive-driving-2024 | once in 2024
二(三)6 | led-check | each month
二(三)6 | safety-study | each month
二(三)6 | daily-control | each day
二(三)6 | weekly-check | each week
二(三)6 | monthly-dispatch | each month
二(六)10 | hot-work-look-back-2024 | once in 2024
二(九)13 | before-severe-weather | severe-weather ..0
二(十二)18 | publish-cases | each quarter
三(一)、三(四) | monthly-review | each month
三(一)、三(四) | quarterly-bulletin | each quarter
三(一)、三(四) | yearly-summary | each year
三(一) | leader-hearing | each half-year
三(一) | leader-study | each quarter
`,
  'ezhou/culture-tourism': `
二(二)3 | online-course | each year
二(二)4 | city-training | each year
二(二)4 | district-training | each year
二(二)4 | district-drill | each year
二(二)5 | emergency-drill | each half-year
二(二)5 | emergency-drill-crowded | each quarter
二(二)6 | warning-education | each year
二(三)8 | led-check | each quarter
二(三)8 | safety-study | each quarter
二(四)10 | expert-services | each year
二(四)13 | review-scenic-areas | each year
二(五)14 | vehicle-hire | ezhou/vehicle-hire ..0
二(五)14 | seat-belts | ezhou/trip 0..0
二(五)17 | fire-check-before-opening | ezhou/opening ..-1
二(八)23 | safe-scenic-areas | each year
二(八)23 | model-scenic-areas | each 2 years from 2024-01-01
三 | monthly-report | month by 1-1 period-before
`,
  'ezhou/health': `
二(一)3 | plan-drill | each year
二(一)3 | fire-drill | each half-year
二(二)5 | training-before-post | new-post ..-1
二(三)6 | licence-review | ezhou/licensing ..0
二(五)10 | full-check | 2 each year
三3 | monthly-report | month by 1-3 period-before
三3 | assess | each year
文末 | plan-report | by 2024-03-14
`,
  'ezhou/civil-affairs': `
二(一) | principal-check | each quarter
二(一) | festival-plans | ezhou/memorial-festival ..-1
二(一) | funeral-festival-plan | ezhou/memorial-festival ..-1
二(五) | elderly-care-supervisors | each year
二(五) | district-training | each year
二(五) | training-for-all | each half-year
二(五) | evacuation-drill | each year
三(二) | yearly-lists | each year
`,
}

/** All duties of each plan, and those of them to which the plan gives no figure. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  'ezhou/municipal': [67, 22],
  'ezhou/gongmao': [13, 4],
  'ezhou/hazardous-chemicals-and-fireworks': [23, 11],
  'ezhou/non-coal-mines': [34, 8],
  'ezhou/fire': [31, 14],
  'ezhou/transport': [27, 5],
  'ezhou/culture-tourism': [28, 11],
  'ezhou/health': [23, 15],
  'ezhou/civil-affairs': [17, 9],
}

describe('the duties of the plans', () => {
  test.each(ezhouObligations.map((pack) => [pack.id, pack] as const))('%s: how many, how often, where', (id, pack) => {
    const figured = pack.obligations.filter(({ cadence }) => cadence.kind !== 'open')
    expect([pack.obligations.length, pack.obligations.length - figured.length]).toEqual(counts[id])
    expect(figured.map((one) => `${one.cite.article} | ${one.id.slice(id.length + 1)} | ${say(one.cadence)}`)).toEqual(
      pinned[id]?.trim().split('\n'),
    )
  })

  test('each is cited by the plan it was read in, and bound to somebody', () => {
    for (const pack of ezhouObligations)
      for (const one of pack.obligations) {
        expect(one.id.startsWith(`${pack.id}-`)).toBe(true)
        expect(one.cite.document).toBe(pack.document)
        expect(one.verified).toEqual({ status: 'verified', source: pack.document })
        expect(one.binds, one.id).toBeDefined()
        expect(one.inForce.until && one.inForce.until <= '2026-12-31').toBe(true)
      }
  })

  test('plans that use one word mean one thing by it', () => {
    const seen = new Map<string, unknown>()
    for (const { vocabulary = {} } of ezhouObligations)
      for (const [part, terms] of Object.entries(vocabulary))
        for (const [name, term] of Object.entries(terms)) {
          if (seen.has(`${part} ${name}`)) expect(seen.get(`${part} ${name}`)).toEqual(term)
          seen.set(`${part} ${name}`, term)
        }
  })

  test('no duty with an action of its own is met by what meets another', () => {
    const added = ezhouObligations.flatMap(({ vocabulary }) => (vocabulary ? [vocabulary] : []))
    const all = ezhouObligations.flatMap(({ obligations }) => obligations)
    const stands = all
      .filter(({ id, action }) => id === action)
      .flatMap((own) =>
        all.filter((one) => one.id !== own.id && wantsAtLeast(one, own, added)).map(({ id }) => [own.id, id]),
      )
    expect(stands).toEqual([])
  })
})

describe('what was left out', () => {
  const byReason = Object.fromEntries(
    Object.keys(omissionReasons).map((reason) => [reason, omissions.filter((one) => one.reason === reason).length]),
  )

  test('is counted', () => {
    expect(byReason).toEqual({ 'every-single-one': 8, target: 21, milestone: 74, 'said-elsewhere': 3, undated: 6 })
    expect(omissions.flatMap(({ mentions }) => mentions).filter((mention) => mention === '每')).toHaveLength(11)
  })

  test('names a year as often as the plan does', () => {
    const at = omissions.filter(({ plan, place }) => plan === 'transport' && place === '二(三)5')
    expect(at.flatMap(({ mentions }) => mentions)).toEqual(['2024', '2025', '2026'])
  })

  test('is said elsewhere only where that duty exists, and each is listed once', () => {
    const ids = new Set<string>(ezhouObligations.flatMap(({ obligations }) => obligations.map(({ id }) => id)))
    for (const { reason, elsewhere } of omissions) {
      expect(elsewhere !== undefined).toBe(reason === 'said-elsewhere')
      if (elsewhere !== undefined) expect(ids.has(elsewhere), elsewhere).toBe(true)
    }
    expect(new Set(omissions.map((one) => JSON.stringify(one))).size).toBe(omissions.length)
  })
})
