import { type Catalogue, given } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是否想写 ${given(nearest)}？`

const kinds: Readonly<Record<string, string>> = {
  truth: '条件',
  boolean: '是或否',
  number: '数值',
  date: '日期',
  choice: '选项',
  text: '文本',
  list: '列表',
}
/** Numbers with their unit. */
const kind = (name: string): string => {
  const [base = '', unit] = name.split(' ')
  return `「${kinds[base] ?? base}${unit === undefined ? '' : ` ${unit}`}」`
}

const shapes = {
  object: '对象 `{ … }`',
  list: '列表 `[ … ]`',
  text: '文本',
  number: '数',
  'whole-number': '整数',
  boolean: ' `true` 或 `false`',
} as const

const forms = {
  id: '名称，形如 `cn/gongmao`（小写字母、数字和连字符，一个斜杠）',
  version: '版本，形如 `2023`（字母、数字、点、连字符）',
  'rule-number': '条款编号，形如 `11(3)`（以字母或数字开头）',
  name: '名称，形如 `dustAreas`（以小写字母开头，只含字母和数字）',
  day: '存在的日期，形如 `2023-05-15`',
  hash: ' `sha256-` 加 64 位小写十六进制数',
  'public-key': ' 32 字节公钥的 base64',
  signature: ' 64 字节签名的 base64',
} as const

const tokens = {
  value: '一个值',
  key: '带双引号的键',
  colon: '冒号 `:`',
  'comma-or-brace': '逗号或 `}`',
  'comma-or-bracket': '逗号或 `]`',
  'end-of-text': '文本结束',
  'end-of-string': '字符串的结束引号',
  escape: '有效的转义',
  digit: '数字',
} as const

/** What the fields that an author meets most are called. */
const fields: Readonly<Record<string, string>> = {
  title: '标题',
  cite: '条文出处',
  article: '条号',
  document: '文号',
  zh: '中文',
  en: '英文',
  question: '提问',
  remedy: '整改办法',
  evidence: '检查依据',
  verified: '原文核对情况',
  level: '级别',
  when: '判定条件',
  rules: '条款',
  combine: '综合判定',
  facts: '事实',
  inForce: '施行期',
  authority: '发布机关',
  scope: '适用范围',
  unit: '单位',
  op: '运算',
  hash: '哈希',
  standard: '标准',
}
const field = (name: string): string =>
  Object.hasOwn(fields, name) ? `${given(name)}（${fields[name]}）` : given(name)

const parts = { by: '判断人 `by`', because: '理由 `because`' } as const

const outcomes: Readonly<Record<string, string>> = {
  hit: '构成隐患',
  clear: '不构成',
  undetermined: '无法判定',
  'not-applicable': '不适用',
  'in-force': '施行中',
  'not-in-force': '未施行',
  '–': '没有',
}
const outcome = (name: string): string => (Object.hasOwn(outcomes, name) ? (outcomes[name] ?? name) : given(name))

const bounds = (min: number | undefined, max: number | undefined, unit = ''): string =>
  min === undefined
    ? `不大于 ${max}${unit}`
    : max === undefined
      ? `不小于 ${min}${unit}`
      : `在 ${min}${unit} 与 ${max}${unit} 之间`

const options = (all: readonly string[]): string =>
  all.slice(0, 8).map(given).join('、') + (all.length > 8 ? '等' : ' ')

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const zh: Catalogue = {
  // Text and JSON
  'text-too-long': ({ characters, limit }) => `文本有 ${characters} 个字符，超过上限 ${limit}；请拆成几个包`,
  'not-json': ({ line, column, expected, found }) =>
    `第 ${line} 行第 ${column} 列：不是 JSON，应为${tokens[expected]}，却是${found === '' ? '文本结尾' : ` ${given(found)}`}；请在此处改正`,
  'duplicate-key': ({ key, line, column }) =>
    `键 ${given(key)} 在同一对象中出现两次（第 ${line} 行第 ${column} 列）；请删去一个`,
  'number-rounded': ({ found, expected, line, column }) =>
    expected.endsWith('Infinity')
      ? `数 ${given(found)} 太大，读不进来（第 ${line} 行第 ${column} 列）；请写小一些的数`
      : `数 ${given(found)} 读入后会变成 ${given(expected)}（第 ${line} 行第 ${column} 列）；请写 ${given(expected)} 或位数更少的数`,
  'nested-too-deep': ({ limit }) => `JSON 嵌套超过 ${limit} 层；请减少嵌套`,
  'forbidden-key': ({ key }) => `键 ${given(key)} 会改动程序自身的对象，不允许使用；请改名`,
  'too-many-values': ({ limit }) => `超过 ${limit} 个值；请拆成几个包`,
  'not-data': ({ found }) => `${given(found)} 不是数据；只能用 JSON 能写的值`,
  'not-a-pack': ({ found }) =>
    `不是治本的包：\`zhiben\` 应为 \`"pack"\`，却是 ${given(found)}；请用 \`exportPack\` 导出`,
  'newer-ir-version': ({ found, supported }) =>
    `规则语言的版本 ${found} 比本程序能读的 ${supported} 新；请升级治本后再读`,

  // Shape
  'missing-field': ({ field: name }) => `缺少 ${field(name)}；请补上`,
  'unknown-field': ({ field: name, nearest }) =>
    `没有名为 ${given(name)} 的字段；${maybe(nearest, '请删去或改正名称')}`,
  'wrong-shape': ({ expected, found }) => `应为${shapes[expected]}，却是 ${given(found)}`,
  'wrong-form': ({ expected, found }) => `应为${forms[expected]}，却是 ${given(found)}`,
  empty: ({ of }) => (of === 'text' ? '文本为空；请填写' : '列表为空；至少要有一项'),
  'number-out-of-range': ({ found, min, max }) => `应${bounds(min, max)}，却是 ${given(found)}`,
  'unknown-operator': ({ found, nearest }) => `没有运算 ${given(found)}；${maybe(nearest, '请查看规则语言的运算表')}`,
  'unknown-value': ({ found, nearest, options: all }) =>
    `应为 ${options(all)}之一，却是 ${given(found)}${nearest === undefined ? '' : `；${maybe(nearest, '')}`}`,

  // Kinds, units and names
  'unknown-fact': ({ found, nearest }) =>
    `没有名为 ${given(found)} 的事实；${maybe(nearest, '请改正名称；填写对象时也可删去它，编写标准时须先在 `facts` 中声明')}`,
  'scope-missing': ({ found, deepest }) =>
    `\`scope\` 为 ${found}，但此处只有 ${deepest} 层列表；请改为不大于 ${deepest}`,
  'not-a-list': ({ found, kind: name }) => `${given(found)} 的种类是${kind(name)}，不是列表；量词和合计只能用于列表`,
  'list-as-value': ({ found }) => `${given(found)} 是列表，不能当作一个值；请用 \`exists\`、\`forall\`、\`count\` 等`,
  'wrong-kind': ({ expected, found }) => `此处应为${kind(expected)}，却是${kind(found)}`,
  'kinds-differ': ({ left, right }) => `${kind(left)}不能与${kind(right)}相比或合用；请用同一种类`,
  'units-differ': ({ left, right }) => `单位不同：${given(left)} 与 ${given(right)}；请换算成同一单位`,
  'no-order': ({ kind: name, found }) => `${kind(name)}没有大小，不能用 ${given(found)}；请用 \`=\`、\`!=\` 或 \`in\``,
  'unknown-option': (problem) =>
    `没有选项 ${given(problem.found)}；${maybe(problem.nearest, 'options' in problem ? `可选 ${options(problem.options)}` : '请改为该事实声明的选项')}`,
  'unknown-table': ({ found, nearest }) => `没有名为 ${given(found)} 的表；${maybe(nearest, '请先在 `tables` 中声明')}`,
  'table-misses': ({ table, option }) => `表 ${given(table)} 没有选项 ${given(option)} 的数值；请补上`,
  'count-out-of-reach': ({ n, of }) => `\`atLeast\` 要求 ${n} 项，而条件有 ${of} 项；\`n\` 应在 1 与 ${of} 之间`,

  // The standard as a whole
  'duplicate-rule': ({ rule, first }) => `条款编号 ${given(rule)} 重复，已用于 ${given(first)}；请改编号`,
  'reserved-name': ({ found }) => `${given(found)} 是保留的名称，事实不能用；请改名`,
  'constant-condition': ({ value }) =>
    `条件恒为${value ? '真' : '假'}，与事实无关，条款${value ? '总会' : '永不会'}成立；请检查写法`,
  'never-hits': () => '没有一个等级能成立，谁都不会命中；请检查 `combine`（`anyOf` 只看级别为 `major` 的条款）',
  'too-deep': ({ depth, limit }) => `表达式深 ${depth} 层，超过上限 ${limit}；请拆成几条并用 \`ref\` 引用`,
  'too-large': ({ nodes, limit }) => `表达式共 ${nodes} 个节点，超过上限 ${limit}；请拆成几部标准`,
  'too-many-options': ({ options: n, limit }) => `选项有 ${n} 个，超过上限 ${limit}；请用文本代替选项`,
  'figures-too-long': ({ digits, limit }) => `一次比较中的数字共 ${digits} 位，超过上限 ${limit}；请少用这样长的数字`,
  'period-backwards': ({ from, until }) => `施行期止于 ${given(until)}，早于开始日 ${given(from)}；请改正`,
  'bounds-backwards': ({ min, max }) => `最小值 ${min} 大于最大值 ${max}；请改正`,

  // References
  'unknown-rule': ({ found, nearest }) => `没有条款 ${given(found)}；${maybe(nearest, '请改正编号')}`,
  'unknown-import': ({ found }) => `引用了未载入的 ${given(found)}；请先载入该标准，或改正引用`,
  'circular-ref': ({ circle }) => `条款循环引用：${circle.map(given).join(' → ')}；请断开其中一处`,
  'refs-too-deep': ({ depth, limit }) => `连同所引用的条款深 ${depth} 层，超过上限 ${limit}；请缩短引用链`,
  'circular-import': ({ circle }) => `标准循环引用：${circle.map(given).join(' → ')}；请断开其中一处`,
  'fact-clash': () => '此事实在几部标准中含义不同（种类、单位、范围或选项）；请统一或改名',

  // Where a pack comes from and what it costs
  'already-loaded': ({ name }) => `${given(name)} 已经载入；同名的标准不能一起载入，请去掉一个或改版本`,
  'hash-mismatch': ({ found, expected }) =>
    `内容与哈希不符：写明 ${given(found)}，实为 ${given(expected)}；内容可能被改动，请重新导出或向来源核对`,
  'bad-signature': ({ key }) => `签名与内容不符（公钥 ${given(key)}）；包可能被改动，请向签名人核对`,
  unsigned: () => '没有签名，而此处只收签名的包；请用受信任的密钥签名',
  'untrusted-key': ({ key }) => `签名的公钥 ${given(key)} 不在受信任之列；核实来源后再加入`,
  'too-costly': ({ cost, limit }) =>
    `判定一个对象最多要 ${cost} 步，超过上限 ${limit}；请减小列表上限 \`maxItems\` 或简化条款`,

  // Loading together
  'name-clash': ({ first, second }) => `同名的标准有两份，分别来自 ${given(first)} 和 ${given(second)}；请只留一份`,

  // Receipts
  'not-a-receipt': ({ found }) => `不是治本的存证：\`zhiben\` 应为 \`"receipt"\`，却是 ${given(found)}`,
  'receipt-changed': ({ found, expected }) => `存证封存后被改动：写明 ${given(found)}，实为 ${given(expected)}`,
  'standard-missing': ({ standard }) => `没有 ${given(standard)}；请提供封存时所用的标准`,
  'standard-changed': ({ standard, found, expected }) =>
    `${given(standard)} 与封存时不同：现为 ${given(found)}，封存时为 ${given(expected)}；请提供当时的标准`,
  'verdict-differs': ({ of, sealed, now }) =>
    `${of === '' ? '总的结论' : given(of)}不同：封存时为${outcome(sealed)}，重新判定为${outcome(now)}`,

  // Facts
  'not-an-object': ({ found }) => `应为对象 \`{ … }\`，却是 ${given(found)}`,
  'wrong-type': ({ expected, found }) => `应为${kind(expected)}，却是 ${given(found)}`,
  'out-of-bounds': ({ found, min, max, unit }) => `应${bounds(min, max, ` ${unit}`)}，却是 ${found} ${unit}；请核对`,
  'unknown-unit': ({ found, nearest }) => `没有单位 ${given(found)}；${maybe(nearest, '请用单位表中的单位')}`,
  'unit-not-convertible': ({ found, expected }) =>
    `单位 ${given(found)} 不能换算成 ${given(expected)}；请改用可换算的单位`,
  'unit-inexact': ({ found, expected }) =>
    `${given(found)} 不能精确换算成 ${given(expected)}；请直接用 ${given(expected)}`,
  'range-backwards': ({ from, to }) => `范围从 ${given(from)} 到 ${given(to)}，前大后小；请对调`,
  'no-possibility': () => '`oneOf` 为空；不知道时请写 `null`',
  'no-such-day': ({ found }) => `${given(found)} 不是存在的日期；请写成 \`2023-05-15\` 的样子`,
  'too-many-items': ({ found, limit }) => `列表有 ${found} 项，超过上限 ${limit}`,
  'judgement-incomplete': ({ misses }) => `判断缺少${parts[misses]}；请写明`,
  'not-a-judgement': () => '这是观察所得，不是判断；请直接写值，不带 `by` 和 `because`',

  // Judging
  'no-standards': () => '没有给出标准；至少要有一部',
  'same-version-twice': ({ standard }) => `${given(standard)} 给了两次；请只留一份`,
  'unknown-standard': ({ found, nearest }) => `没有标准 ${given(found)}；${maybe(nearest, '请先载入')}`,
  'none-in-force': ({ standards, asOf }) =>
    `${given(asOf)} 那天 ${standards.map(given).join('、')} 没有施行中的版本；请换日期或指明版本`,
  'finding-without-facts': () => '这一结论不是本进程判定的，没有事实可供说明；请重新判定',
}
