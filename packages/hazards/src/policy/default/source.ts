import type { Citation, Localized, Verification } from '@zhiben/core'
import type { Basis } from '../basis.js'

/** A provision of one document. */
type Provision = Omit<Citation, 'document'>

const from =
  (document: string, source: string) =>
  (place: Provision, note?: Localized): Basis =>
    basis(document, place, { status: 'verified', source }, note)

const basis = (document: string, place: Provision, verified: Verification, note: Localized | undefined): Basis => ({
  cite: { document, ...place },
  verified,
  ...(note !== undefined && { note }),
})

const lawTitle = '中华人民共和国安全生产法'
const interimTitle = '安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）'
const planTitle = '鄂州市安全生产治本攻坚三年行动方案(2024-2026年)'

/** The Work Safety Law as amended in 2021. */
export const law = from(lawTitle, 'https://github.com/LawRefBook/Laws 社会法/安全生产法(2021-06-10).md')

/** The interim provisions of 2007, read where others restate them. */
export const interim = (source: string) => from(interimTitle, source)

/** The municipal plan, which is the source document. */
export const plan = from(planTitle, planTitle)

/** A sector plan issued with the municipal plan. */
export const sectorPlan = (title: string) => from(title, `${title}（市级方案所附）`)

/** A value that the text cited leads to but does not say, or that was not read: why. */
export const unread =
  (document: 'law' | 'interim' | 'plan') =>
  (place: Provision, why: string, note?: Localized): Basis =>
    basis(
      { law: lawTitle, interim: interimTitle, plan: planTitle }[document],
      place,
      { status: 'unverified', why },
      note,
    )
