import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { criteria } from '../../src/score/criteria.ts'
import { buildLibrary, type Library } from '../support/build-library.ts'
import { endlessPdf } from '../support/endless-pdf.ts'

const asOf = '2026-11'
const cv =
  'Jane Roe\njane@example.com\n\nSkills\nJava, SQL\n\nExperience\nDeveloper, Brackwater Ltd, 2020 – 2024\n- Built an API in Java.'
const fixture = (id: string) => readFileSync(new URL(`../../fixtures/${id}`, import.meta.url))

let library: Library
let remove = (): void => {}
beforeAll(async () => {
  ;({ library, remove } = await buildLibrary())
}, 120_000)
afterAll(() => remove())

async function errorOf(work: Promise<unknown>): Promise<InstanceType<typeof library.CvError>> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(library.CvError)
  return error as InstanceType<typeof library.CvError>
}

test.each(['cv/pdf-chromium-classic-java/input.pdf', 'cv/docx-table-python/input.docx'])(
  'the report of %s is the same in a thread',
  async (file) => {
    const bytes = fixture(file)
    expect(await library.analyzeCv(bytes, { asOf, isolate: true })).toEqual(await library.analyzeCv(bytes, { asOf }))
  },
)

test.each([
  ['bytes', (bytes: Uint8Array) => Uint8Array.from(bytes)],
  ['a Buffer of a pool', (bytes: Uint8Array) => Buffer.concat([Buffer.alloc(100), bytes]).subarray(100)],
  [
    'shared bytes',
    (bytes: Uint8Array) => {
      const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
      shared.set(bytes)
      return shared
    },
  ],
  ['an ArrayBuffer', (bytes: Uint8Array) => Uint8Array.from(bytes).buffer],
  ['a Blob', (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)])],
])('takes %s and leaves them as they were', async (_what, wrap) => {
  const bytes = fixture('cv/pdf-chromium-classic-java/input.pdf')
  const input = wrap(bytes)
  expect((await library.analyzeCv(input as Uint8Array, { asOf, isolate: true })).document.format).toBe('pdf')
  const after = new Uint8Array(input instanceof Blob ? await input.arrayBuffer() : input)
  expect(Buffer.compare(after, bytes)).toBe(0)
})

test('uses the vocabulary it is given, and the built-in one again', async () => {
  const { analyzeCv, backendTaxonomy, defineTaxonomy } = library
  const own = { id: 'acme-bus', name: 'Acme Bus', category: 'messaging' }
  const taxonomy = defineTaxonomy({ extends: backendTaxonomy, skills: [own] })
  const text = cv.replace('SQL', 'Acme Bus')
  const skillsWith = async (options: object) =>
    (await analyzeCv(text, { asOf, isolate: true, ...options })).skills.map(({ id }) => id)
  for (const options of [{}, { taxonomy: backendTaxonomy }]) expect(await skillsWith(options)).not.toContain('acme-bus')
  expect(await skillsWith({ taxonomy })).toContain('acme-bus')
  expect(await skillsWith({})).not.toContain('acme-bus')
})

test.each([
  ['criteria', { criteria }],
  ['readers', { readers: { scan: () => '' } }],
  ['weights', { weights: { 'skill-breadth': -1 } }],
  ['isolate', { isolate: 'yes' }],
  ['limits.megabytes', { limits: { megabytes: 0 } }],
])('refuses what a thread cannot be given, and names %s', async (name, options) => {
  const error = await errorOf(library.analyzeCv(cv, { isolate: true, ...options } as object))
  expect(error.code).toBe('INVALID_OPTIONS')
  expect(error.message).toContain(name)
})

test.each([
  ['a damaged file', 'CORRUPT', 'broken/adv-truncated/input.pdf'],
  ['a locked file', 'ENCRYPTED', 'broken/adv-encrypted-user/input.pdf'],
  ['a scan', 'NO_TEXT', 'broken/adv-scanned/input.pdf'],
])('refuses %s as it does without a thread', async (_what, code, file) => {
  const bytes = fixture(file)
  const [inside, outside] = [
    await errorOf(library.analyzeCv(bytes, { isolate: true })),
    await errorOf(library.analyzeCv(bytes)),
  ]
  expect(inside).toMatchObject({ code, message: outside.message })
  expect((inside.cause as Error | undefined)?.message).toBe((outside.cause as Error | undefined)?.message)
})

describe('a page that never ends', () => {
  const isolate = true

  /** Time until the error, without what starting the thread takes. */
  const timed = async (options: object) => {
    await library.analyzeCv(cv, { isolate })
    const start = performance.now()
    const { code, cause } = await errorOf(library.analyzeCv(endlessPdf(), { isolate, ...options }))
    return { code, cause, took: performance.now() - start }
  }

  test('is ended at the time limit', async () => {
    const { code, took } = await timed({ limits: { milliseconds: 500 } })
    expect(code).toBe('TIMEOUT')
    expect(took).toBeGreaterThan(400)
    expect(took).toBeLessThan(1500)
  })

  test('is ended at the memory limit', async () => {
    expect(await timed({ limits: { megabytes: 100 } })).toMatchObject({ code: 'TOO_LARGE' })
  })

  test('is ended at once by the signal', async () => {
    const reason = new Error('left the page')
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(reason), 300)
    const { code, cause, took } = await timed({ signal: controller.signal })
    clearTimeout(timer)
    expect(code).toBe('ABORTED')
    expect(cause).toBe(reason)
    expect(took).toBeLessThan(1500)
  })

  test('does not harm those beside and after it', async () => {
    const endless = Array.from({ length: 3 }, () =>
      errorOf(library.analyzeCv(endlessPdf(), { isolate, limits: { milliseconds: 500 } })),
    )
    const honest = Array.from({ length: 6 }, () => library.analyzeCv(cv, { isolate }))
    for (const { code } of await Promise.all(endless)) expect(code).toBe('TIMEOUT')
    for (const { skills } of await Promise.all(honest)) expect(skills).not.toEqual([])
  })
})

test('takes a time limit of years', async () => {
  const limits = { milliseconds: 1e12 }
  expect((await library.analyzeCv(cv, { isolate: true, limits })).skills).not.toEqual([])
})

test('says so when the file of the worker is missing', async () => {
  const bundled = await buildLibrary()
  rmSync(join(bundled.folder, 'worker.js'))
  await expect(bundled.library.analyzeCv(cv, { isolate: true })).rejects.toMatchObject({
    code: 'INVALID_OPTIONS',
    message: expect.stringContaining('worker.js'),
  })
  bundled.remove()
})

test('a signal that has fired refuses before any work', async () => {
  expect(await errorOf(library.analyzeCv(cv, { isolate: true, signal: AbortSignal.abort() }))).toMatchObject({
    code: 'ABORTED',
  })
})

test('a run that waits for a free thread can be aborted', async () => {
  const stop = new AbortController()
  const busy = Array.from({ length: 20 }, () =>
    errorOf(library.analyzeCv(endlessPdf(), { isolate: true, signal: stop.signal })),
  )
  const start = performance.now()
  stop.abort()
  for (const { code } of await Promise.all(busy)) expect(code).toBe('ABORTED')
  expect(performance.now() - start).toBeLessThan(1000)
})

describe('many', () => {
  const inputs = [
    { id: 'good', input: cv },
    { id: 'bad', input: fixture('broken/adv-truncated/input.pdf') },
    { id: 'good too', input: cv },
  ]

  test.each([true, false])('ends each in a report or an error, isolate: %s', async (isolate) => {
    const seen = new Map<string, string>()
    for await (const one of library.analyzeMany(inputs, { asOf, isolate })) {
      seen.set(one.id, one.report ? one.report.asOf : one.error.code)
    }
    expect(Object.fromEntries(seen)).toEqual({ good: asOf, bad: 'CORRUPT', 'good too': asOf })
    if (!isolate) expect([...seen.keys()]).toEqual(['good', 'bad', 'good too'])
  })

  test.each([{ concurrency: 0 }, { concurency: 2 }, { isolate: 1 }, { asOf: 'May' }])(
    'refuses %o at once',
    (options) => {
      expect(() => library.analyzeMany(inputs, options as object)).toThrow(library.CvError)
    },
  )

  test('ends with ABORTED when the signal fires', async () => {
    const controller = new AbortController()
    const loop = async () => {
      for await (const _ of library.analyzeMany(inputs, { signal: controller.signal })) controller.abort()
    }
    expect((await errorOf(loop())).code).toBe('ABORTED')
  })
})
