import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boast } from '../../fixtures/make/tricks/cv.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { analyzeCv } from '../../src/index.ts'
import type { HiddenText, Report } from '../../src/types.ts'

interface Truth {
  readonly id: string
  readonly file: string
  readonly how: string
  readonly twin: string
  readonly hidden: readonly HiddenText[]
  readonly added: string | null
  readonly order: string | null
  readonly scan: boolean
}

const folder = 'fixtures/tricks'
const truths = readdirSync(folder).map((id) => JSON.parse(readFileSync(`${folder}/${id}/truth.json`, 'utf8')) as Truth)
const analyze = (id: string, file: string) => analyzeCv(readFileSync(`${folder}/${id}/${file}`), { asOf: '2026-11' })
const codesOf = ({ document }: Report) => document.messages.map(({ code }) => code)
const named = (rows: readonly Truth[]) => rows.map((truth) => [truth.id, truth.how, truth] as const)

const tricks = truths.filter(({ hidden }) => hidden.length > 0)
const honest = truths.filter(({ hidden }) => hidden.length === 0)

describe('a CV on which a trick is played', () => {
  test.each(named(tricks))(
    '%s, %s: is caught, quoted and not scored',
    async (id, _how, { file, twin, hidden, order }) => {
      const [report, plain] = [await analyze(id, file), await analyze(twin, file)]
      expect(report.document.hidden).toEqual(hidden)
      expect(codesOf(report)).toEqual(order ? ['HIDDEN_TEXT', 'MACHINE_ADDRESSED'] : ['HIDDEN_TEXT'])
      expect(report.document.text).toBe(plain.document.text)
      expect(report.score).toBe(plain.score)
    },
  )

  test('would score otherwise if its hidden words were read', async () => {
    const { document, score } = await analyze('pdf-plain', 'input.pdf')
    const read = await analyzeCv(document.text.replace('PHP, Symfony', `${boast}, PHP, Symfony`), { asOf: '2026-11' })
    expect(read.score).toBeGreaterThan(score ?? 0)
  })
})

describe('an honest CV that looks like a trick', () => {
  test.each(named(honest))('%s, %s: hides nothing', async (id, _how, { file, twin, added, order, scan }) => {
    const [report, plain] = [await analyze(id, file), await analyze(twin, file)]
    expect(report.document.hidden).toEqual([])
    expect(codesOf(report)).toEqual([...(scan ? ['RECOGNISED_TEXT'] : []), ...(order ? ['MACHINE_ADDRESSED'] : [])])
    expect(report.document.text.replace(/\s+/g, ' ')).toBe(
      [plain.document.text, added ?? ''].join(' ').replace(/\s+/g, ' ').trim(),
    )
    if (!added) expect(report.score).toBe(plain.score)
  })
})

describe('no false alarm', () => {
  const files = ['fixtures/cv', 'fixtures/kept'].flatMap((home) =>
    readdirSync(home)
      .filter((id) => !id.endsWith('.md') && !isHostile(`${home}/${id}`))
      .flatMap((id) => readdirSync(`${home}/${id}`).map((file) => `${home}/${id}/${file}`)),
  )
  test.each(files.filter((path) => /input\.(?:pdf|docx)$/.test(path)))('in %s', async (path) => {
    const { hidden, messages } = await readDocument(readFileSync(path))
    expect(hidden).toEqual([])
    expect(messages).toEqual([])
  })
})

function isHostile(home: string): boolean {
  return existsSync(`${home}/truth.json`) && readFileSync(`${home}/truth.json`, 'utf8').includes('"flags"')
}
