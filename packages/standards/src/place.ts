/**
 * The place of a provision as it is written in the packs: the article, the paragraph after a hyphen where it is not the
 * only one, and the item in brackets: `28`, `8-2`, `25(4)`, `101-1(5)`.
 *
 * @example placeOf('8-2') // { article: '8', paragraph: '2' }
 */
export const placeOf = (
  at: string,
): { readonly article: string; readonly paragraph?: string; readonly item?: string } => {
  const [, article, paragraph, item] = /^(\d+)(?:-(\d+))?(?:\((\d+)\))?$/.exec(at) ?? []
  if (article === undefined)
    throw new TypeError(`\`${at}\` is no place of a statute; write \`28\`, \`8-2\` or \`25(4)\``)
  return { article, ...(paragraph ? { paragraph } : {}), ...(item ? { item } : {}) }
}
