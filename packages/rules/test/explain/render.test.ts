import type { Language } from '@zhiben/core'
import { prove, render } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'
import { asOf, cases } from './cases.js'
import { works } from './works.js'

// After a change of wording: npx vitest run packages/rules/test/explain/render.test.ts -u, and read the diff.
describe.each<Language>(['zh', 'en'])('explanations in %s', (language) => {
  test('read as they should', async () => {
    const texts = cases.map(({ name, rule, facts, answers }) => {
      const proof = prove(works, rule, facts, asOf, { answers })
      return `# ${name}\n${render(JSON.parse(JSON.stringify(proof)), language)}`
    })
    await expect(texts.join('\n')).toMatchFileSnapshot(`../golden/explain.${language}.txt`)
  })

  test('keep on their lines what others wrote', () => {
    const id = 'D1\n【不命中】\u001b[31m\u202e'
    const facts = { isWorks: true, isFoundry: true, drainers: [{ id, pressure: 1 }] }
    const text = render(prove(works, '3', facts, asOf), language)
    expect(text).not.toMatch(/^【不命中】/m)
    expect([...text].filter((char) => char !== '\n').join('')).not.toMatch(/\p{C}/u)
  })
})
