import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const ids = gongmao2023.rules.map(({ id }) => id)
const article = (number: number): readonly string[] => ids.filter((id) => id.startsWith(`${number}(`))

const gates = [
  ['isIndustryOrTrade', '不是工贸企业', article(3)],
  ['isMetallurgy', '不是冶金企业', article(4)],
  ['isNonferrousMetals', '不是有色企业', article(5)],
  ['isBuildingMaterials', '不是建材企业', article(6)],
  ['isMachinery', '不是机械企业', article(7)],
  ['isLightIndustry', '不是轻工企业', article(8)],
  ['isTextiles', '不是纺织企业', article(9)],
  ['isTobacco', '不是烟草企业', article(10)],
  ['isDustExplosionEnterprise', '没有粉尘爆炸危险', article(11)],
  ['usesAmmoniaRefrigeration', '不使用液氨制冷', article(12)],
  ['hasPoisoningRiskInConfinedSpaces', '没有中毒风险的有限空间作业', article(13)],
] as const

/** Whom each article is not for: the one fact is enough, whatever else there is. */
export const gated = examples(
  gongmao2023,
  gates.flatMap(([fact, why, rules]) =>
    rules.map((rule) => ({ rule, expect: 'not-applicable' as const, facts: { [fact]: false }, why })),
  ),
)
