import { nearest } from '@zhiben/core'
import { fingerprintOf, policyKey, refusalWords } from '@zhiben/hazards'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { badUsage } from '../command/stop.js'
import { actorNeeded, actorOptions } from '../hazards/actor-option.js'
import { dayGiven, dayOption } from '../hazards/day-option.js'
import { atDesk, deskOptions } from '../hazards/desk.js'
import { filterGiven, filterOptions } from '../hazards/filter-option.js'
import { onOneLine } from '../words/on-one-line.js'

/** `zhiben hazard move-policy TO` */
export const hazardMovePolicy = command({
  name: 'hazard move-policy',
  says: {
    zh: '把隐患改到另一政策（ID@版本）之下；不改的一直适用上报时的政策',
    en: 'move hazards to another policy (ID@VERSION); what is not moved keeps the one it began under',
  },
  operands: ['TO'],
  options: {
    ...deskOptions,
    ...actorOptions,
    ...dayOption,
    ...filterOptions,
    from: { value: 'ID@VERSION', says: { zh: '只改现适用此政策的', en: 'only those that run under this one' } },
    reason: { value: 'TEXT', says: { zh: '理由', en: 'why' } },
    json: { says: { zh: '输出 JSON', en: 'print JSON' } },
  },
  run: ({ options, operands, language }, io) => {
    const actor = actorNeeded(options)
    const { reason, from } = options
    const [to = ''] = operands
    const on = dayGiven('--on', options.on) ?? io.today()
    const filter = filterGiven(options)
    if (reason === undefined) throw badUsage({ code: 'option-missing', at: '--reason' })
    return atDesk({ options, language, io }, async ({ service, policies, policyOf }) => {
      const known = policies.map(policyKey)
      const near = nearest(to, known)
      if (policyOf(to) === undefined)
        throw badUsage({ code: 'not-one-of', at: 'TO', found: to, options: near === undefined ? known : [near] })
      const moved: string[] = []
      const refused: { readonly hazard: string; readonly code: string; readonly message: string }[] = []
      for await (const { id: hazard, policy } of service.summaries(filter)) {
        if (policy === to || (from !== undefined && policy !== from)) continue
        const said = { type: 'moveToPolicy', hazard, key: '', on, actor, policy: to, reason } as const
        const { refusal } = await service.act({ ...said, key: `cli/${fingerprintOf(said)}` }, { retries: 5 })
        if (refusal) refused.push({ hazard, code: refusal.code, message: refusalWords(refusal, language) })
        else moved.push(hazard)
      }
      if (options.json) await io.out(`${JSON.stringify({ moved, refused }, null, 2)}\n`)
      else {
        for (const { hazard, message } of refused)
          io.err(`${onOneLine(hazard)}${language === 'zh' ? '：' : ': '}${onOneLine(message)}\n`)
        await io.out(
          language === 'zh'
            ? `改用 ${moved.length} 项，未改 ${refused.length} 项\n`
            : `${moved.length} moved, ${refused.length} not\n`,
        )
      }
      return refused.length > 0 ? exitCodes.data : exitCodes.clear
    })
  },
})
