import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'

const cv =
  'Jane Roe\njane@example.com\n\nSkills\nJava (expert), SQL\n\nExperience\nDeveloper, Acme, 2019 – 2021\n- Built APIs in Java'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cv-command-'))
  const files = {
    'cv.txt': cv,
    'letter.txt': 'Dear Sir or Madam,\n\nthe lift in our house is broken again.\n\nYours, A. Tenant',
    'empty.txt': '',
    'ad.txt': 'Requirements:\n- 3+ years of Java\n\nNice to have: Kubernetes, Terraform',
    'ad.bin': 'PK\0\0',
    'poem.txt': 'The rain it raineth every day',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function command(...argv: string[]): Promise<{ code: number; out: string; errors: string[] }> {
  let out = ''
  const errors: string[] = []
  const inFolder = argv.map((word) => (/\.(?:txt|bin)$/.test(word) ? join(folder, word) : word))
  const code = await runCommand([...inFolder, '--as-of', '2026-11'], {
    out: (text) => {
      out += text
    },
    error: (line) => errors.push(line),
  })
  return { code, out, errors }
}

describe('the command', () => {
  test('lets a CV pass that reaches the score', async () => {
    expect(await command('cv.txt', '--fail-under', '1')).toMatchObject({ code: 0, errors: [] })
  })

  test.each([
    ['a CV under the score', 'cv.txt'],
    ['a document that is no CV', 'letter.txt'],
  ])('ends with 1 for %s', async (_what, file) => {
    expect(await command(file, '--fail-under', '99')).toMatchObject({ code: 1, errors: [] })
  })

  test.each([
    ['an empty advertisement', 'empty.txt', 'is empty'],
    ['an advertisement that is no text', 'ad.bin', 'is not plain text'],
    ['an advertisement that is not there', 'none.txt', 'ENOENT'],
  ])('ends with 2 for %s', async (_what, ad, problem) => {
    const { code, out, errors } = await command('cv.txt', '--job', ad)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toEqual([expect.stringContaining(problem)])
  })

  test('names each skill that the advertisement asks for', async () => {
    const { out } = await command('cv.txt', '--job', 'ad.txt')
    expect(out).toMatch(/^Java +met +required +3\+ years of Java$/m)
    expect(out).toMatch(/^Kubernetes +missing +preferred/m)
    expect(out).toMatch(/^Terraform +missing +preferred/m)
  })

  test('gives no match with an advertisement that asks for no skill', async () => {
    const { out } = await command('cv.txt', '--job', 'poem.txt')
    expect(out).toContain('asks for no skill that the vocabulary knows')
  })
})
