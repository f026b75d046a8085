import { nearest } from '@zhiben/core'
import { drawUp, findingOf, listed, type Organisation } from '@zhiben/responsibilities'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { outOption, printTo } from '../command/print-to.js'
import { badUsage } from '../command/stop.js'
import { checkedList } from '../list/checked.js'
import { findingWords } from '../list/finding-words.js'
import { organisationIn, withEditsIn } from '../list/list-file.js'
import { sayIn } from '../report/html/labels.js'

/** `zhiben list draft ORGANISATION` */
export const listDraft = command({
  name: 'list draft',
  says: {
    zh: '按法定职责给一个单位生成全员安全生产责任清单(JSON)',
    en: 'draw up the full-staff responsibility list of an organisation from the statutory duties (JSON)',
  },
  operands: ['ORGANISATION'],
  options: {
    trade: {
      value: 'TRADE',
      many: true,
      says: {
        zh: '所属行业，可写多次；加到单位自己写的上面',
        en: 'a trade of the unit, beside those that it names itself; may be repeated',
      },
    },
    edits: {
      value: 'FILE',
      says: {
        zh: 'JSON：生成后再做的修改，如各岗位的风险、自定的职责、换由谁负责',
        en: 'JSON: edits made to it, such as the risks of positions, duties of the unit, who is accountable',
      },
    },
    ...outOption,
  },
  more: {
    zh: '行业: hazardous-goods mine smelting construction transport urban-rail crowded-place key-fire-unit major-hazard-source dangerous-operations shared-work-area gas-catering',
    en: 'Trades: hazardous-goods mine smelting construction transport urban-rail crowded-place key-fire-unit major-hazard-source dangerous-operations shared-work-area gas-catering',
  },
  run: async ({ options, operands, language }, io) => {
    const { responsibilityTrades, statutoryBindings, statutoryResponsibilities } = await import(
      '@zhiben/standards/responsibilities'
    )
    const known = Object.keys(responsibilityTrades)
    for (const trade of options.trade)
      if (!known.includes(trade))
        throw badUsage({ code: 'unknown-trade', at: '--trade', found: trade, nearest: nearest(trade, known), known })
    const organisation = withTrades(
      await organisationIn(operands[0] ?? '', [statutoryResponsibilities], io.stdin),
      options.trade,
    )
    const drawn = drawUp(organisation, [statutoryResponsibilities], { bindings: statutoryBindings })
    const list = options.edits === undefined ? drawn : await withEditsIn(options.edits, drawn, io.stdin)
    await printTo(options.out, `${JSON.stringify(list, null, 2)}\n`, io)
    const { problems } = await checkedList(list)
    const say = sayIn(language)
    const counts = (['gap', 'overlap', 'mistake', 'unknown'] as const).map(
      (finding) =>
        `${findingWords[finding][language]} ${problems.filter((problem) => findingOf(problem) === finding).length}`,
    )
    io.err(
      `${say(
        `${list.organisation.positions.length} 个岗位，${list.entries.length} 条职责；${counts.join('，')}`,
        `${list.organisation.positions.length} positions, ${list.entries.length} entries; ${counts.join(', ')}`,
      )}${problems.length > 0 ? say('；详见 zhiben list check', '; see zhiben list check') : ''}\n`,
    )
    return exitCodes.clear
  },
})

/** An organisation with trades that were named besides. What was told to be partial stays so. */
const withTrades = (organisation: Organisation, more: readonly string[]): Organisation => {
  if (more.length === 0) return organisation
  const { trades } = organisation
  const all = [...new Set([...listed(trades).known, ...more])]
  const partial = trades !== null && trades !== undefined && 'partial' in trades
  return { ...organisation, trades: partial ? { partial: all } : all }
}
