import type { Policy } from '../policy.js'

/**
 * Hubei: a layer without lines of its own, so that its place is kept and the gap is visible.
 *
 * The revised provincial measures on hazards were not read; nothing was derived from them. An earlier set of supervision
 * rules (about 2011) gave four grades of hazard to county, city and province; whether it still holds is not known, so it
 * is not applied. The "two lists" of 2022 say who has which duties, not how long or who approves.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 10 ⑤ (the revision); 湖北省安全生产条例 (in force since 2023-03-01)
 */
export const hubeiPolicy: Policy = {
  policyVersion: 1,
  id: 'hubei/hazard-policy',
  version: '2023',
  title: { zh: '湖北省事故隐患治理政策', en: 'Hubei policy on hazards' },
  jurisdiction: { level: 'province', name: { zh: '湖北省', en: 'Hubei' } },
  inForce: { from: '2023-03-01' },
  extends: 'cn/hazard-policy@2021',
  limits: [],
  dueSoon: [],
  approvals: [],
  duties: [],
  ladder: [],
  inquiries: [],
  districts: [],
  open: [
    {
      about: { zh: '《湖北省生产安全事故隐患排查治理办法》', en: 'The Hubei measures on hazards' },
      why: {
        zh: '没有读到新修订的文本、文号和施行日期，因此没有采用任何一条',
        en: 'The text, number and date of the revision were not seen, so nothing of it is applied',
      },
    },
    {
      about: { zh: '重大隐患四级分级督办', en: 'Four grades of supervised hazards' },
      why: {
        zh: '见于2011年前后的旧办法（四级归县、三级归市、二级以上归省），是否有效不明，没有采用',
        en: 'From rules of about 2011 (grade 4 county, 3 city, 2 and above province); not known to be in force, not applied',
      },
    },
  ],
}
