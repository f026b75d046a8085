import { problemWords } from '@zhiben/sdk'
import type { Catalogue } from './catalogue.js'
import { obligationPackWords } from './obligation-pack-words.js'

const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? '' : `，是否应为 \`${nearest}\`？`)

const answerParts = {
  object: '应为 { "truth": true 或 false, "by": 回答人 }',
  truth: '缺少 `truth`（true 或 false）',
  by: '缺少 `by`（由谁回答）',
  on: '`on` 应为 YYYY-MM-DD 的日期',
  because: '`because` 应为文字',
}

/** 中文。 */
export const zh: Catalogue = {
  stop: {
    'unknown-command': (p) => `没有 \`${p.found}\` 这个命令${didYouMean(p.nearest)}`,
    'unknown-option': (p) => `没有 \`${p.at}\` 这个选项${didYouMean(p.nearest)}`,
    'value-missing': (p) => `\`${p.at}\` 后面要写 ${p.value}`,
    'value-unexpected': (p) => `\`${p.at}\` 后面不带内容`,
    'option-twice': (p) => `\`${p.at}\` 写了两次，只能写一次`,
    'option-missing': (p) => `缺少选项 ${p.at}`,
    'operand-missing': (p) => `缺少 ${p.at}`,
    'operand-extra': (p) => `多出了 \`${p.at}\``,
    'not-one-of': (p) => `\`${p.at}\` 不能是 \`${p.found}\`，可以是 ${p.options.join('、')}`,
    'not-a-number': (p) => `\`${p.at}\` 应为整数，而不是 \`${p.found}\``,
    'not-a-day': (p) => `\`${p.at}\` 的 \`${p.found}\` 不是存在的日期，应写成 YYYY-MM-DD`,
    'unknown-standard': (p) =>
      `没有 \`${p.found}\` 这个标准${didYouMean(p.nearest)}${p.nearest === undefined ? `；现有 ${p.known.join('、')}` : ''}`,
    'unknown-pack': (p) =>
      `没有 \`${p.found}\` 这个义务包${didYouMean(p.nearest)}${p.nearest === undefined ? `；现有 ${p.known.join('、')}` : ''}`,
    'obligations-refused': (p) =>
      `${p.at === '' ? '各义务包' : `\`${p.at}\``}不能使用：\n${p.problems.map((problem) => `  ${obligationPackWords(problem, 'zh')}`).join('\n')}`,
    'days-backwards': (p) => `\`${p.at}\`：从 ${p.from} 到 ${p.to} 前后颠倒，请对调`,
    'days-too-many': (p) => `\`${p.at}\`：从 ${p.from} 到 ${p.to} 超过 ${p.years} 年，请核对年份，或分几段看`,
    'version-missing': (p) => `\`${p.found}\` 要写明版本，例如 ${p.known.join('、')}`,
    'none-in-force': (p) =>
      `${p.asOf} 这一天没有已知施行的版本：${p.standards.join('、')}；已有版本：${p.known.join('、')}。可另选日期，或写明版本（如 ${p.known[0]?.split(' ')[0] ?? 'ID@版本'}）`,
    'cannot-judge': (p) => problemWords(p.problem, 'zh'),
    'pack-refused': (p) =>
      `\`${p.at}\` 不能装入：\n${p.problems.map((problem) => `  ${problemWords(problem, 'zh')}`).join('\n')}`,
    'document-refused': (p) =>
      `\`${p.at}\` 不能使用：\n${p.problems.map(({ place, says }) => `  ${place}：${says.zh}`).join('\n')}`,
    'not-a-month': (p) => `\`${p.at}\` 的 \`${p.found}\` 不是月份，应写成 2024-05 的样子`,
    'not-a-quarter': (p) => `\`${p.at}\` 的 \`${p.found}\` 不是季度，应写成 2024-Q2 的样子`,
    'outside-plan': (p) => `\`${p.at}\` 的 \`${p.found}\` 不在计划的起止 ${p.from} 至 ${p.until} 之内`,
    'unknown-trade': (p) =>
      `\`${p.at}\`：没有 \`${p.found}\` 这个行业${didYouMean(p.nearest)}${p.nearest === undefined ? `；可以是 ${p.known.join('、')}` : ''}`,
    'not-begun': (p) => `\`${p.at}\` 的 \`${p.found}\` 在 ${p.asOf} 还没有开始；要按以后的日期看，请写 --as-of`,
    'one-of-options': (p) => `请在 ${p.options.join('、')} 中写一个，只写一个`,
    'not-a-key': (p) => `\`${p.at}\` 里不是密钥（应为 32 字节的 base64，由 zhiben pack keygen 生成）`,
    'not-receipts': (p) => `\`${p.at}\` 里没有存证`,
    'file-missing': (p) => `没有 \`${p.at}\` 这个文件`,
    'file-unreadable': (p) => `读不了 \`${p.at}\`（${p.reason}）`,
    'file-unwritable': (p) => `写不了 \`${p.at}\`（${p.reason}）`,
    'one-subject-only': (p) => `\`${p.at}\` 里有 ${p.found} 个对象，这个命令一次只处理一个`,
    'no-district': (p) => `\`${p.at}\`：企业 \`${p.found}\` 没有写明地区；请补上 \`district\``,
    'stdin-taken': (p) => `\`${p.at}\` 需要标准输入，但它已用于读取数据`,
  },
  file: {
    'not-text': () => '不是文本（识别 UTF-8、UTF-16、GB 18030），请另存为 UTF-8',
    'not-a-workbook': () => '不是可读的 xlsx 工作簿（加密的文件请先去掉密码）',
    'too-large': (p) => `文件过大（上限 ${p.limit}），请拆分`,
    'no-records': () => '其中没有任何对象',
    'record-not-an-object': (p) => `应为一个对象 { … }，而不是 ${p.found}`,
    'id-missing': () => '这一行没有说明属于哪个对象，请填写 subject（对象编号）一列',
    'id-not-text': (p) => `\`id\` 应为文字，而不是 ${p.found}`,
    'name-not-text': (p) => `\`name\` 应为文字，而不是 ${p.found}`,
    'id-twice': (p) => `编号 \`${p.id}\` 与 ${p.first} 重复`,
    'unknown-sheet': (p) => `没有名为 \`${p.found}\` 的清单${didYouMean(p.nearest)}；与数据无关的表请以 # 开头命名`,
    'ambiguous-sheet': (p) => `\`${p.found}\` 可指 ${p.names.join('、')}，请写全名`,
    'unknown-heading': (p) => `没有 \`${p.found}\` 这个事实${didYouMean(p.nearest)}；与数据无关的列请以 # 开头命名`,
    'unknown-column': (p) =>
      `没有 \`${p.found}\` 这一列${didYouMean(p.nearest)}${p.nearest === undefined ? `，可以是 ${p.known.join('、')}` : ''}；不读的列请以 # 开头命名`,
    'column-missing': (p) => `没有找到表头：缺少 \`${p.name}\` 一列`,
    'field-not-text': (p) => `\`${p.field}\` 应为文字，而不是 ${p.found}`,
    'ambiguous-heading': (p) => `\`${p.found}\` 可指 ${p.names.join('、')}，请用事实名作表头`,
    'heading-twice': (p) => `\`${p.found}\` 与 \`${p.first}\` 是同一列，只能有一列`,
    'cell-without-heading': (p) => `\`${p.found}\` 所在的列没有表头`,
    'cell-error': (p) => `公式出错：${p.found}`,
    'quote-not-closed': () => '此处的引号没有闭合',
    'no-such-subject': (p) => `没有编号为 \`${p.id}\` 的对象`,
    'no-such-parent': (p) => `${p.list} 中没有编号为 \`${p.id}\` 的条目`,
    'parent-ambiguous': (p) => `${p.list} 中编号为 \`${p.id}\` 的条目不止一个，请同时填写 subject 一列`,
    'list-twice': (p) => `清单 ${p.list} 既在对象自己的行里，又在表 \`${p.sheet}\` 里，只能写在一处`,
    'answer-malformed': (p) => `${p.at}：${answerParts[p.expected]}`,
    'unknown-answer': (p) => `没有 \`${p.at}\` 这个可直接回答的条件${didYouMean(p.nearest)}`,
  },
}
