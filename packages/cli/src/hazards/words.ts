import type { Language, Localized } from '@zhiben/core'
import {
  type Actor,
  describeMove,
  type ExtensionManner,
  type HazardEventType,
  levelTitles,
  type OpenCommand,
  roleTitles,
} from '@zhiben/hazards'

/** What each event is called. */
export const eventTitles: Readonly<Record<HazardEventType, Localized>> = {
  opened: { zh: '上报', en: 'Reported' },
  verified: { zh: '核实', en: 'Verified' },
  dismissed: { zh: '认定不属实', en: 'Dismissed' },
  graded: { zh: '定级', en: 'Graded' },
  registered: { zh: '登记建档', en: 'Registered' },
  notified: { zh: '告知', en: 'Notified' },
  planned: { zh: '定治理方案', en: 'Planned' },
  limitApproved: { zh: '批准期限', en: 'Limit approved' },
  contractorsNamed: { zh: '指定承包单位', en: 'Contractors named' },
  rectifyingStarted: { zh: '开始整改', en: 'Rectifying started' },
  submitted: { zh: '申请验收', en: 'Submitted' },
  accepted: { zh: '验收通过', en: 'Accepted on review' },
  rejected: { zh: '验收不通过', en: 'Rejected on review' },
  lookedBack: { zh: '回头看未反弹', en: 'Looked back' },
  recurred: { zh: '回头看反弹', en: 'Recurred' },
  rectifiedOnTheSpot: { zh: '立行立改', en: 'Rectified on the spot' },
  termSet: { zh: '限期整改', en: 'Term set' },
  extensionAsked: { zh: '申请延期', en: 'Extension asked for' },
  extended: { zh: '延期', en: 'Extended' },
  listed: { zh: '挂牌督办', en: 'Listed for supervision' },
  delisted: { zh: '摘牌', en: 'Delisted' },
  escalated: { zh: '升级督办', en: 'Escalated' },
  inquiryOpened: { zh: '启动倒查', en: 'Inquiry opened' },
  inquiryConcluded: { zh: '倒查结案', en: 'Inquiry concluded' },
  merged: { zh: '并入他案', en: 'Merged' },
  absorbed: { zh: '并入重复件', en: 'Duplicate taken in' },
  corrected: { zh: '更正', en: 'Corrected' },
  timePassed: { zh: '期限状态变化', en: 'Time passed' },
  migrated: { zh: '迁移流程定义', en: 'Migrated' },
  movedToPolicy: { zh: '改用政策', en: 'Moved to another policy' },
}

/** What the fields of events and states are called; one that is not here is shown by its name. */
const fieldTitles: Readonly<Record<string, Localized>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  district: { zh: '区（县）', en: 'district' },
  sector: { zh: '行业领域', en: 'sector' },
  kind: { zh: '类别', en: 'kind' },
  title: { zh: '隐患', en: 'hazard' },
  origin: { zh: '来源', en: 'origin' },
  existsSince: { zh: '存在自', en: 'exists since' },
  policy: { zh: '适用政策', en: 'policy' },
  grade: { zh: '等级', en: 'grade' },
  by: { zh: '依据', en: 'by' },
  limit: { zh: '期限', en: 'limit' },
  number: { zh: '登记编号', en: 'number' },
  principal: { zh: '主要负责人', en: 'principal' },
  actualController: { zh: '实际控制人', en: 'actual controller' },
  responsible: { zh: '责任人', en: 'responsible' },
  measures: { zh: '措施', en: 'measures' },
  funds: { zh: '资金（元）', en: 'funds (CNY)' },
  contingency: { zh: '预案', en: 'contingency plan' },
  interim: { zh: '临时防护措施', en: 'interim measures' },
  report: { zh: '整改报告', en: 'report' },
  reason: { zh: '理由', en: 'reason' },
  reasons: { zh: '理由', en: 'reasons' },
  note: { zh: '备注', en: 'note' },
  level: { zh: '级别', en: 'level' },
  rung: { zh: '督办措施', en: 'rung' },
  ground: { zh: '情形', en: 'ground' },
  into: { zh: '并入', en: 'into' },
  duplicate: { zh: '重复件', en: 'duplicate' },
  fields: { zh: '更正为', en: 'corrected to' },
  as: { zh: '新隐患', en: 'new hazard' },
  from: { zh: '原为', en: 'from' },
  until: { zh: '到', en: 'until' },
  contractors: { zh: '承包单位', en: 'contractors' },
  party: { zh: '单位', en: 'party' },
  affiliated: { zh: '与企业有关联', en: 'affiliated' },
  manner: { zh: '申请情况', en: 'asked for' },
  afterLimit: { zh: '到期以后才延', en: 'after the limit' },
  asked: { zh: '申请延期', en: 'extension asked for' },
  extensions: { zh: '延期次数', en: 'times extended' },
  definition: { zh: '流程定义版本', en: 'version of the lifecycle' },
}

/** How an extension came about, in words. */
export const mannerTitles: Readonly<Record<ExtensionManner, Localized>> = {
  'asked-in-time': { zh: '到期以前申请', en: 'asked for in time' },
  'asked-late': { zh: '到期以后申请', en: 'asked for after the limit' },
  unasked: { zh: '没有申请', en: 'not asked for' },
  'not-recorded': { zh: '没有记录', en: 'not recorded' },
}

/** What a field is called. */
export const fieldTitle = (field: string, language: Language): string =>
  (Object.hasOwn(fieldTitles, field) ? fieldTitles[field]?.[language] : undefined) ?? field

/** Who acted, in one phrase. */
export const actorWords = ({ id, role, party, level }: Actor, language: Language): string => {
  const of = level === null || level === 'enterprise' ? party : `${party} · ${levelTitles[level][language]}`
  return language === 'zh' ? `${roleTitles[role].zh} ${id}（${of}）` : `${roleTitles[role].en} ${id} (${of})`
}

/** What is open, each move with the command that it is of. */
export const openWords = (open: readonly OpenCommand[], language: Language): string =>
  open
    .flatMap(({ command, moves }) =>
      moves === undefined || moves.length === 0
        ? []
        : [
            language === 'zh'
              ? `${moves.map((move) => describeMove(move).title.zh).join('／')}（${command}）`
              : `${moves.map((move) => describeMove(move).title.en).join(' / ')} (${command})`,
          ],
    )
    .join(language === 'zh' ? '、' : ', ')
