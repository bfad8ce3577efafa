import { expect, test } from 'vitest'
import { analyzeCv } from '../../../src/index.ts'

test.each([
  ['a wish over a list', 'Java, Go\nWant to learn\nRust, Zig', ['Java', 'Go'], ['Rust', 'Zig']],
  ['a label whose list goes on', 'Java, Go\nWishlist: Rust, Zig,\nHaskell', ['Java', 'Go'], ['Rust', 'Zig', 'Haskell']],
  ['a cross behind', 'Java ✅\nGo ❌\nRust ✗', ['Java'], ['Go', 'Rust']],
  ['a cross in front', '✅ Java\n❌ Go', ['Java'], ['Go']],
  ['crosses in one line', 'Java ✓, Go ✗, Rust ✓', ['Java', 'Rust'], ['Go']],
  ['marks in front, in one line', '✓ Java ✗ Go ✓ Rust', ['Java', 'Rust'], ['Go']],
  ['crosses behind colons', 'Java: ✔ Go: ✘', ['Java'], ['Go']],
  ['boxes, some of them ticked', '☑ Java ☐ Go', ['Java'], ['Go']],
  ['boxes as bullets', '☐ Java\n☐ Go', ['Java', 'Go'], []],
  ['a label that says none', 'Java\nNone: Rust', ['Java'], ['Rust']],
  ['no cross', 'Java, Go', ['Java', 'Go'], []],
])('%s: %s', async (_what, list, claimed, disclaimed) => {
  const { skills, notClaimed } = await analyzeCv(`Kit Rowe\nkit@example.com\n\nSkills\n${list}`, { asOf: '2026-11' })
  expect(skills.filter(({ mentions }) => mentions.length > 0).map(({ name }) => name)).toEqual(claimed)
  expect(notClaimed.map(({ text }) => text)).toEqual(disclaimed)
})

test.each([
  ['CKA (in progress)', []],
  ['CKA – expected 2027', []],
  ['In progress: CKA', []],
  ['CKA (2021), AWS Certified Developer (expected 2027)', ['Kubernetes']],
  ['CKA, 2021', ['Kubernetes']],
])('of the certificates in "%s" those that are earned count', async (list, claimed) => {
  const { skills } = await analyzeCv(`Kit Rowe\nkit@example.com\n\nCertificates\n${list}`, { asOf: '2026-11' })
  expect(skills.filter(({ mentions }) => mentions.length > 0).map(({ name }) => name)).toEqual(claimed)
})

test('a label is no skill of its list', async () => {
  const { skills } = await analyzeCv(
    'Kit Rowe\nkit@example.com\n\nSkills\nFront end: HTML, CSS\nData and search: PostgreSQL\nScripting languages: Bash, SQL\nVersion control: Git',
    { asOf: '2026-11' },
  )
  const names = skills.filter(({ mentions }) => mentions.length > 0).map(({ name }) => name)
  expect(names).toEqual(['HTML', 'CSS', 'PostgreSQL', 'Bash', 'SQL', 'Git'])
})
