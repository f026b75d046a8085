import { isCivilDate } from '@zhiben/core'
import { versioned } from '@zhiben/rules'
import { command } from '../command/command.js'
import { badUsage } from '../command/stop.js'
import { actorNeeded, actorOptions, oneOf } from '../hazards/actor-option.js'
import { dayGiven, dayOption } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { commandsGiven } from '../hazards/given-command.js'
import { putThrough } from '../hazards/put-through.js'
import { library, versionNamed } from '../standards/library.js'
import { packOption } from '../standards/pack-option.js'

const origins = ['inspection', 'self-check', 'public-report', 'recurrence'] as const

/** `zhiben hazard open HAZARD` */
export const hazardOpen = command({
  name: 'hazard open',
  says: { zh: '上报一项隐患', en: 'report a hazard' },
  operands: ['HAZARD'],
  options: {
    ...deskOptions,
    ...actorOptions,
    ...dayOption,
    enterprise: { value: 'ID', says: { zh: '企业', en: 'the enterprise' } },
    district: { value: 'ID', says: { zh: '区（县）', en: 'the district' } },
    title: { value: 'TEXT', says: { zh: '隐患是什么', en: 'what it is' } },
    origin: {
      value: origins.join('|'),
      says: { zh: '来源，默认 inspection（检查发现）', en: 'where it comes from, an inspection unless told' },
    },
    finding: {
      value: 'STANDARD@VERSION#RULE',
      says: {
        zh: '按判定标准的哪一条查出，如 cn/gongmao@2023#3(2)',
        en: 'the rule that found it, such as cn/gongmao@2023#3(2)',
      },
    },
    ...packOption,
    account: {
      value: 'TEXT',
      says: { zh: '举报内容（不向企业公开）', en: "the whistle-blower's words (never shown to the enterprise)" },
    },
    contact: {
      value: 'TEXT',
      says: { zh: '举报人联系方式（不向企业公开）', en: 'how to reach the whistle-blower (likewise)' },
    },
    of: { value: 'HAZARD', says: { zh: '是哪一项隐患的反弹', en: 'the hazard of which it is the recurrence' } },
    sector: { value: 'ID', says: { zh: '行业领域', en: 'sector' } },
    kind: { value: 'ID', says: { zh: '类别', en: 'kind' } },
    'exists-since': { value: 'DATE', says: { zh: '已知从哪天起就存在', en: 'since when it is known to have existed' } },
    key: {
      value: 'KEY',
      says: { zh: '幂等键，默认按内容生成', en: 'idempotency key; made from what is said unless told' },
    },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: async ({ options, operands, language }, io) => {
    const kind = oneOf('--origin', options.origin ?? 'inspection', origins)
    for (const name of ['enterprise', 'district', 'title'] as const)
      if (options[name] === undefined) throw badUsage({ code: 'option-missing', at: `--${name}` })
    const since = options['exists-since']
    if (since !== undefined && !isCivilDate(since))
      throw badUsage({ code: 'not-a-day', at: '--exists-since', found: since })
    const actor = actorNeeded(options)
    const { finding, account, contact, of } = options
    const origin =
      finding !== undefined
        ? {
            kind: 'finding',
            channel: oneOf('--origin', kind, ['inspection', 'self-check']),
            finding: await findingNamed(finding, options.pack),
          }
        : kind === 'public-report'
          ? { kind, ...(account !== undefined && { account }), ...(contact !== undefined && { contact }) }
          : kind === 'recurrence'
            ? {
                kind,
                channel: actor.level === 'enterprise' ? 'self-check' : 'inspection',
                ...(of !== undefined && { of }),
              }
            : { kind }
    const { enterprise, district, title, sector } = options
    const [hazard = ''] = operands
    const commands = commandsGiven(
      [
        {
          type: 'open',
          hazard,
          enterprise,
          district,
          title,
          origin,
          ...(sector !== undefined && { sector }),
          ...(options.kind !== undefined && { kind: options.kind }),
          ...(since !== undefined && { existsSince: since }),
        },
      ],
      { actor, on: dayGiven('--on', options.on) ?? io.today(), key: options.key },
      { from: hazard, placeOf: () => 'open' },
    )
    return atDesk({ options, language, io, missing: 'make' }, (desk) =>
      putThrough(desk, commands, { json: options.json, language, io }),
    )
  },
})

/** A rule of a versioned standard with its level. Fails: `Stop` where there is none of that name. */
const findingNamed = async (name: string, packs: readonly string[]) => {
  const [id = '', rule = ''] = name.split('#', 2)
  const standard = versionNamed(id, await library(packs))
  const found = standard.rules.find((one) => one.id === rule)
  if (found) return { standard: versioned(standard), rule, level: found.level }
  const known = standard.rules.map((one) => one.id)
  throw badUsage({ code: 'not-one-of', at: '--finding', found: rule, options: known })
}
