import type { Localized } from '@zhiben/core'
import type { CommandType } from './command.js'

const moves = {
  verify: ['verify', '核实', 'verify'],
  dismiss: ['dismiss', '认定不属实', 'dismiss'],
  gradeGeneral: ['grade', '定为一般', 'grade as general'],
  gradeMajor: ['grade', '定为重大', 'grade as major'],
  register: ['register', '登记建档', 'register'],
  notify: ['notify', '告知', 'notify'],
  plan: ['plan', '定治理方案', 'plan'],
  approveLimit: ['approveLimit', '批准期限', 'approve the limit'],
  nameContractors: ['nameContractors', '指定承包单位', 'name the contractors'],
  startRectifying: ['startRectifying', '开始整改', 'start rectifying'],
  submit: ['submit', '申请验收', 'submit'],
  reviewAccept: ['review', '验收通过', 'accept on review'],
  reviewReject: ['review', '验收不通过', 'reject on review'],
  lookBackStays: ['lookBack', '回头看未反弹', 'look back: stays closed'],
  lookBackRecurred: ['lookBack', '回头看反弹', 'look back: recurred'],
  rectifyOnTheSpot: ['rectifyOnTheSpot', '立行立改', 'rectify on the spot'],
  setTerm: ['setTerm', '限期整改', 'set a term'],
  askExtension: ['askExtension', '申请延期', 'ask for an extension'],
  extend: ['extend', '延期', 'extend'],
  listDistrict: ['list', '区级挂牌', 'list by the district'],
  listCity: ['list', '市级挂牌', 'list by the city'],
  delistDistrict: ['delist', '区级摘牌', 'delist by the district'],
  delistCity: ['delist', '市级摘牌', 'delist by the city'],
  escalate: ['escalate', '升级督办', 'escalate'],
  openInquiry: ['openInquiry', '启动倒查', 'open an inquiry'],
  concludeInquiry: ['concludeInquiry', '倒查结案', 'conclude the inquiry'],
  merge: ['merge', '并入他案', 'merge into another'],
  absorb: ['absorb', '并入重复件', 'take a duplicate in'],
  correct: ['correct', '更正', 'correct'],
  moveToPolicy: ['moveToPolicy', '改用政策', 'move to another policy'],
  timeOnTime: ['tick', '在期限内', 'within the limit'],
  timeDueSoon: ['tick', '临近到期', 'due soon'],
  timeOverdue: ['tick', '到期未改', 'past the limit'],
} as const satisfies Readonly<Record<string, readonly [CommandType, string, string]>>

/** What steps the machine: a command, told apart further where its outcome decides where it leads. */
export type Move = keyof typeof moves

/** Every move, in the order of a hazard's life. */
export const allMoves: readonly Move[] = Object.keys(moves) as Move[]

/** The command that a move is of, and what it is called. */
export const describeMove = (move: Move): { readonly command: CommandType; readonly title: Localized } => {
  const [command, zh, en] = moves[move]
  return { command, title: { zh, en } }
}

const byCommand = new Map<CommandType, readonly Move[]>()
for (const move of allMoves) byCommand.set(moves[move][0], [...(byCommand.get(moves[move][0]) ?? []), move])

/** The moves that a command may come to; none for those that do not step the machine (`open`, `migrate`). */
export const movesOf = (command: CommandType): readonly Move[] => byCommand.get(command) ?? []
