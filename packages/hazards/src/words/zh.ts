import { levelTitles, type Role, roleTitles } from '../actor.js'
import { describeMove } from '../move.js'
import { groundTitles } from '../policy/ladder.js'
import { gradeTitles, regionTitles } from '../regions.js'
import { type Catalogue, given, levelIn } from './catalogue.js'

const shapes = {
  object: '对象 `{ … }`',
  list: '列表 `[ … ]`',
  text: '文本',
  'plain-text': '不含控制字符和残缺字符的文本',
  name: '不含空格和控制字符的名称',
  'versioned-id': '带版本的名称，如 `cn/gongmao@2023`',
  day: '存在的日期，如 `2026-03-01`',
  number: '数',
  'whole-number': '整数',
  boolean: ' `true` 或 `false`',
  other: '另一种形式',
} as const

const elements = {
  responsible: '责任人',
  measures: '措施',
  funds: '资金',
  timeLimit: '时限',
  contingency: '预案',
} as const
const accused = { enterprise: '企业', principal: '主要负责人' } as const
const unfit = {
  'other-enterprise': '它属于另一家企业',
  over: '它已办结',
  'lower-grade': '它不是重大事故隐患，而本隐患是',
  'not-verified': '该隐患尚未核实',
  'later-limit': '该隐患没有期限，或者期限比本隐患晚',
  'lower-rung': '该隐患督办升级的级别比本隐患低',
} as const

const list = (names: readonly string[]): string => names.join('、')
const roles = (of: readonly Role[]): string => list(of.map((role) => roleTitles[role].zh))
const level = (of: string | null): string => levelIn('zh', levelTitles, of)

/** 一个代码一句话：发现了什么、应当是什么、怎么改。 */
export const zh: Catalogue = {
  'unknown-command': ({ found, nearest }) =>
    `没有 ${given(found)} 这个命令${nearest === undefined ? '；请核对命令名称' : `；是否想写 ${given(nearest)}？`}`,
  'missing-field': ({ field }) => `缺少 ${given(field)}；请补上`,
  'unknown-field': ({ field }) => `没有 ${given(field)} 这个字段；请改名或删除`,
  'wrong-shape': ({ expected, found }) => `应为${shapes[expected]}，实际是 ${given(found)}；请改正`,
  'unknown-value': ({ found, nearest, options }) =>
    nearest === undefined
      ? `此处不能是 ${given(found)}；可用：${list(options.map(given))}`
      : `此处不能是 ${given(found)}；是否想写 ${given(nearest)}？`,
  empty: () => '不能为空；请填写',
  'too-long': ({ length, max }) => `长度 ${length}，最多 ${max}；请缩短`,
  'out-of-range': ({ found, min, max }) => `${given(found)} 超出范围；应在 ${min} 与 ${max} 之间`,

  'no-hazard': ({ hazard }) => `没有隐患 ${given(hazard)}；请先上报`,
  'hazard-exists': ({ hazard }) => `隐患 ${given(hazard)} 已存在；请换一个编号`,
  'other-hazard': ({ found, expected }) => `命令写的是隐患 ${given(found)}，这里是 ${given(expected)}；请改正编号`,
  'key-reused': ({ key }) => `幂等键 ${given(key)} 已被另一条命令使用；新的命令请用新的键`,
  'day-before-last': ({ found, last }) => `日期 ${found} 早于最后一次记录的 ${last}；请用 ${last} 或以后的日期`,
  'day-ahead': ({ found, today }) => `日期 ${found} 还没有到，今天是 ${today}；请改为今天或以前的日期`,
  'other-definition': ({ found, expected }) => `流程定义版本是 ${found}，这里需要 ${expected}；请先迁移或改用对应版本`,
  'no-way-to-definition': ({ from, to }) => `不能从流程定义版本 ${from} 直接迁移到 ${to}；请逐版迁移`,
  'other-policy': ({ found, expected }) => `给出的政策是 ${given(found)}，需要的是 ${given(expected)}；请给出后者`,
  'policy-not-in-force': ({ policy, on }) => `政策 ${given(policy)} 在 ${on} 不施行；请选用当日施行的政策`,
  'same-policy': ({ policy }) => `该隐患已适用政策 ${given(policy)}；无须改用`,
  'not-open': ({ move, now, from }) =>
    `现为「${regionTitles.course[now.course].zh}、${regionTitles.timeliness[now.timeliness].zh}、${regionTitles.supervision[now.supervision].zh}、${regionTitles.accountability[now.accountability].zh}」，不能${describeMove(move).title.zh}${
      from.length === 0
        ? '；请先完成前面的步骤'
        : `；须在：${list([...from].map((course) => regionTitles.course[course].zh))}`
    }`,
  'wrong-role': ({ found, roles: may }) => `${roleTitles[found].zh}不能做；可由：${roles(may)}`,
  'level-too-low': ({ found, from }) => `级别不够（${level(found)}）；须${levelTitles[from].zh}以上`,
  'nobody-named': () => '政策没有规定由谁做；请先在政策中规定',
  'wrong-level': ({ found, expected }) => `只能由${levelTitles[expected].zh}做，行为人是${level(found)}；请由该级办理`,
  'wrong-party': ({ found, expected }) => `行为人属于 ${given(found)}，须属于 ${given(expected)}；请由后者的人办理`,
  'own-party': ({ party }) => `${given(party)} 是被监管的企业自己；须由企业以外的单位办理`,
  'not-own-finding': () => '企业只能处理自查发现的隐患；此隐患须由监管部门处理',
  'contractor-not-named': ({ found, enterprise }) =>
    `${given(found)} 不是指定的承包单位；请先由 ${given(enterprise)} 或监管部门指定（nameContractors），或由企业自己办理`,
  'contractor-reviews': ({ party }) => `${given(party)} 是指定的承包单位，不得验收或回头看；请由其他单位办理`,
  'rectifier-reviews': ({ party }) => `${given(party)} 参加过整改，不得验收或回头看；请由其他单位办理`,
  'not-approver': ({ found, approver, level: of }) =>
    `期限由 ${given(approver)}（${level(of)}）批准，${given(found)} 不能延期；请向批准者申请`,
  'not-lister': ({ found, lister, level: of }) =>
    `由 ${given(lister)}（${level(of)}）挂牌，${given(found)} 不能摘牌；请由挂牌单位办理`,
  'leaving-unknown': ({ policy }) => `没有给出现在适用的政策 ${given(policy)}，无从比较宽严；请一并给出`,
  'laxer-policy': ({ found, from, policy }) =>
    `不能确定新的政策不比 ${given(policy)} 宽，行为人是${level(found)}；须由${levelTitles[from].zh}以上办理`,
  'extended-too-often': ({ times }) => `政策最多允许延期 ${times} 次，已用完；请按期整改或依法升级督办`,
  'extended-too-long': ({ until, latest, days }) =>
    `延到 ${until} 超出了政策允许的累计 ${days} 日，最晚 ${latest}；请改早`,
  'extension-not-asked': ({ manner }) =>
    `政策只准在到期以前申请的延期，而此次${manner === 'asked-late' ? '到期以后才申请' : '没有申请'}；请按逾期处理`,
  'own-contractor': ({ party }) => `${given(party)} 就是该企业自己，无须指定；请去掉`,
  'contractor-twice': ({ party }) => `${given(party)} 写了两次；请去掉一个`,
  'grade-unchanged': ({ grade }) => `已定为${gradeTitles[grade].zh}；无须再定`,
  'grade-below-finding': ({ rule, standard }) =>
    `按 ${given(standard)} 第 ${given(rule)} 条属于重大事故隐患，不能定为一般；请定为重大`,
  'finding-not-major': ({ level: of }) => `该条判定的级别是 ${given(of)}，不足以定为重大；请由人员定级并说明理由`,
  'plan-incomplete': ({ missing }) =>
    `治理方案缺少：${list(missing.map((element) => elements[element]))}；五项（责任人、措施、资金、时限、预案）须齐备`,
  'no-limit': () => '尚未定整改期限；请先定期限',
  'limit-not-approved': () => '整改期限尚未批准；请先批准期限',
  'limit-approved': ({ approver }) => `期限已由 ${given(approver)} 批准；需要更改请由其延期`,
  'limit-past': ({ until, on }) => `期限 ${until} 早于当日 ${on}；请给出当日或以后的日期`,
  'limit-too-late': ({ until, latest }) => `期限 ${until} 晚于允许的最后一日 ${latest}；请提前`,
  'limit-not-later': ({ until, limit }) => `延期到 ${until} 并不晚于现有期限 ${limit}；请给出更晚的日期`,
  'not-overdue': ({ until }) =>
    `${until === null ? '尚无期限' : `期限到 ${until}，未逾期`}；不能以逾期为由，请选用相符的理由`,
  'rung-out-of-turn': ({ found, next }) => `不能直接采取 ${given(found)}；须逐级，下一级是 ${given(next)}`,
  'no-such-rung': ({ found, nearest }) =>
    `督办阶梯没有 ${given(found)} 这一级${nearest === undefined ? '；请核对政策的阶梯' : `；是否想写 ${given(nearest)}？`}`,
  'no-such-ground': ({ rung, found, grounds }) =>
    `${given(rung)} 不能以「${groundTitles[found].zh}」为由；可用：${list(grounds.map((ground) => groundTitles[ground].zh))}`,
  'top-of-ladder': ({ found }) => `${given(found)} 已是督办阶梯的最高一级；请依法另行处理`,
  'rung-for-major': ({ rung }) => `${given(rung)} 只适用于重大事故隐患；请依法另行处理`,
  'no-ladder': () => '政策没有督办阶梯；请先在政策中规定',
  'ground-unknown': ({ found }) => `政策没有 ${given(found)} 这一倒查理由；请选用政策规定的理由`,
  'inquiry-one-sided': ({ missing }) =>
    `缺少对${list(missing.map((one) => accused[one]))}的处理；企业和主要负责人都须有结论（一案双查）`,
  'same-hazard': ({ hazard }) => `${given(hazard)} 就是本隐患；请给出另一隐患的编号`,
  'survivor-unknown': ({ hazard }) => `没有给出隐患 ${given(hazard)} 的现状；请一并给出`,
  'survivor-unfit': ({ because }) => `不能并入：${unfit[because]}；请另选`,
  'absorbed-already': ({ hazard }) => `${given(hazard)} 已并入；无须再并`,
  'nothing-to-correct': () => '没有任何不同之处；请给出要更正的字段',
  'not-own-to-correct': () => '企业不能自行更正此字段；请由监管部门更正',
  'exists-after-report': ({ found, reportedOn }) =>
    `存在起始日 ${found} 晚于上报日 ${reportedOn}；请改为上报日或以前的日期`,
}
