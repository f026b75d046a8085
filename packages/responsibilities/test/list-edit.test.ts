import { type ListEdit, readEdits, responsibilityWords } from '@zhiben/responsibilities'
import { expect, test } from 'vitest'

test('edits of every kind survive JSON', () => {
  const edits: readonly ListEdit[] = [
    { edit: 'assign', entry: 'a', accountable: ['gm'] },
    { edit: 'withdraw', entry: 'a' },
    { edit: 'hold', position: 'gm', holders: { partial: ['e-1'] }, accountable: 'e-1' },
    { edit: 'describe', position: 'gm', content: { emergency: { shut: [{ text: '拉闸' }] } } },
    {
      edit: 'add-duty',
      duty: {
        id: 'own/purge',
        title: '检修前置换',
        cite: { document: '本厂检修规程', article: '4.2' },
        level: 'organisation',
        evidence: '置换记录',
        verified: { status: 'verified', source: '本厂检修规程' },
      },
      places: [{ accountable: 'gm' }],
    },
  ]
  expect(readEdits(JSON.parse(JSON.stringify(edits))).edits).toEqual(edits)
})

test('what is no edit is refused, each mistake with its place', () => {
  const { problems } = readEdits([
    { edit: 'descibe' },
    {},
    { edit: 'describe', position: 'gm', content: { risk: [] } },
    { edit: 'describe', position: 'gm', content: { risks: [{ text: '' }] } },
    { edit: 'hold', position: 'gm', holders: 'e-1' },
    { edit: 'add-duty', places: [] },
  ])
  expect(problems.map((problem) => responsibilityWords(problem, 'zh'))).toEqual([
    '[0].edit：没有 `descibe` 这一选项；是否想写 `describe`？',
    '[1].edit：缺少 `edit`；请补上',
    '[2].content.risk：没有名为 `risk` 的字段；请删去或改正名称',
    '[3].content.risks[0].text：应为文本，或 `{ "zh": …, "en": … }`，却是 ``；请改正',
    '[4].holders：应为名单 `[ … ]`、部分名单 `{ "partial": [ … ] }` 或 `null`（未知），却是 `e-1`；请改正',
    '[5].duty：缺少 `duty`；请补上',
  ])
})
