import { type Coverage, coverage, type ResponsibilityList } from '@zhiben/responsibilities'

/**
 * A list checked against the statutory duties and the safety staff that the law asks for and, for what it binds them to, against the obligations that come with
 * the program. Those of other vendors are not known here, so that they are let be.
 */
export const checkedList = async (list: ResponsibilityList): Promise<Coverage> => {
  const [{ statutoryResponsibilities, statutoryStaffing }, { statutoryObligations }, { ezhouObligations }] =
    await Promise.all([
      import('@zhiben/standards/responsibilities'),
      import('@zhiben/standards/statutes'),
      import('@zhiben/ezhou/obligations'),
    ])
  const ours = [...statutoryObligations, ...ezhouObligations].flatMap(({ obligations }) =>
    obligations.map(({ id }): string => id),
  )
  const vendors = new Set(ours.map((id) => id.split('/')[0]))
  const bound = [...list.entries, ...list.duties].flatMap(({ obligations = [] }) => obligations)
  const others = bound.filter((id) => !vendors.has(id.split('/')[0]))
  return coverage(list, {
    books: [statutoryResponsibilities],
    obligations: [...ours, ...others],
    staffing: statutoryStaffing,
  })
}
