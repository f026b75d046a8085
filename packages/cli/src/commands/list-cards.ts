import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@zhiben/core'
import { type CardState, cardsOf, listed, ownWords, type PositionCard, unsigned } from '@zhiben/responsibilities'
import { command } from '../command/command.js'
import { exitCodes } from '../command/exit-code.js'
import { printTo } from '../command/print-to.js'
import { badUsage, Stop } from '../command/stop.js'
import { cardsAfter } from '../list/card-log.js'
import { listIn } from '../list/list-file.js'
import { cardPage, cardPhaseWords, emptyPartWords } from '../report/card/card.js'
import type { Paper } from '../report/card/style.js'
import { toText } from '../report/document/text.js'
import { sayIn } from '../report/html/labels.js'
import { painter } from '../report/style.js'

const papers = ['A4', 'A5'] as const satisfies readonly Paper[]

/** `zhiben list cards LIST` */
export const listCards = command({
  name: 'list cards',
  says: {
    zh: '每个岗位的明白卡（四知卡），可打印的网页；哪些还空着，谁没有签收',
    en: 'the card of each position as a printable page; which are incomplete, and who has not signed',
  },
  operands: ['LIST'],
  options: {
    out: { value: 'FOLDER', says: { zh: '每个岗位一个文件，写入文件夹', en: 'one file a position, into a folder' } },
    html: {
      value: 'OUT',
      says: { zh: '全部写成一个网页，每个岗位另起一页', en: 'all in one page, each on a sheet of its own' },
    },
    paper: { value: 'A4|A5', says: { zh: '纸张，默认 A4', en: 'size of paper, A4 unless told' } },
    signed: {
      value: 'FILE',
      says: {
        zh: 'JSON：签收和其他记录 [{ "position", "holder", "on", "did" }]',
        en: 'JSON: who signed and what else was done, [{ "position", "holder", "on", "did" }]',
      },
    },
  },
  more: {
    zh: 'did: acknowledged（签收，可不写）、published（发布）、assessed（考核，写 by、passed）、revised（修订，写 by、why）、joined、left（任职人到岗、离岗）',
    en: 'did: acknowledged (signed; may be left out), published, assessed (with by, passed), revised (with by, why), joined, left (who holds the position)',
  },
  run: async ({ options, operands, language }, io) => {
    const paper = paperOf(options.paper)
    const { list } = await listIn(operands[0] ?? '', io.stdin)
    const states = options.signed === undefined ? undefined : await cardsAfter(list, options.signed, io.stdin)
    const cards = cardsOf(list)
    const page = (some: readonly PositionCard[]): string => cardPage(some, { language, paper, states })
    if (options.html !== undefined) await printTo(options.html, page(cards), io)
    if (options.out !== undefined) {
      await folderAt(options.out)
      for (const [i, card] of cards.entries()) await printTo(join(options.out, fileName(card, i)), page([card]), io)
    }
    await io.out(toText(overview(cards, states, language), language, painter(io.colour)))
    return exitCodes.clear
  },
})

const paperOf = (found: string | undefined): Paper => {
  const paper = papers.find((one) => one === (found ?? 'A4').toUpperCase())
  if (paper) return paper
  throw badUsage({ code: 'not-one-of', at: '--paper', found: found ?? '', options: papers })
}

const folderAt = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Stop({ exit: 'cannotWrite', problem: { code: 'file-unwritable', at: folder, reason: code ?? message } })
  }
}

/** The number makes it unique, whatever the position is called; nothing in it leads out of the folder. */
const fileName = ({ position }: PositionCard, i: number): string =>
  `${String(i + 1).padStart(2, '0')}-${position.replace(/[^\p{L}\p{N}_-]/gu, '-').slice(0, 80)}.html`

const overview = (
  cards: readonly PositionCard[],
  states: ReadonlyMap<string, CardState> | undefined,
  language: Language,
) => {
  const say = sayIn(language)
  const between = say('、', ', ')
  const incomplete = cards.filter(({ empty }) => empty.length > 0).length
  return {
    title: say('岗位明白卡', 'Position cards'),
    subtitle: say(
      `${cards.length} 张，其中 ${incomplete} 张还没有填全`,
      `${cards.length}, of which ${incomplete} are incomplete`,
    ),
    sections: [
      {
        title: say('各岗位', 'By position'),
        sheet: '',
        table: {
          columns: [
            say('岗位', 'Position'),
            say('职责', 'Duties'),
            say('还空着', 'Empty'),
            ...(states ? [say('状态', 'State'), say('未签收', 'Not signed'), say('未考核', 'Not assessed')] : []),
          ],
          numbers: [1],
          rows: cards.map((card) => [
            ownWords(card.title, language),
            card.duties.length,
            card.empty.map((part) => emptyPartWords(part, language)).join(between),
            ...(states ? stateOf(card, states.get(card.position), language) : []),
          ]),
        },
      },
    ],
    foot: say(
      '风险由本单位按岗位辨识后填写，法律只给出一部分。',
      'Risks are for the unit to assess and write; the law names only some.',
    ),
  }
}

/** Where a card is in its life, who has not signed it, and who was not assessed by it. */
const stateOf = (card: PositionCard, state: CardState | undefined, language: Language): readonly string[] => {
  const { known, complete } = listed(card.holders)
  const names = (holders: readonly string[]): string =>
    [...holders, ...(complete ? [] : ['?'])].join(sayIn(language)('、', ', '))
  return [
    cardPhaseWords(state, language),
    names(state ? unsigned(state).holders : known),
    names(known.filter((holder) => !state?.assessed.has(holder))),
  ]
}
