import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyzeCv, formatReport } from '../src/index.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('support/print-reports.ts', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

/** The digest of what `print-reports.ts` prints under these settings of the environment. */
async function digestUnder(settings: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env: { ...process.env, ...settings },
    maxBuffer: 2 ** 28,
  })
  expect(stdout.length).toBeGreaterThan(100_000)
  return createHash('sha256').update(stdout).digest('hex')
}

test.each(['gen-typst-single-data-freelancer/input.pdf', 'docx-lib-columns-german/input.docx'])(
  '100 runs over %s give the same bytes',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/cv/${file}`, import.meta.url)))
    const seen = new Set<string>()
    for (let times = 0; times < 100; times += 1) {
      seen.add(formatReport(await analyzeCv(bytes.slice(), { asOf: '2026-11' }), { as: 'json' }))
    }
    expect(seen.size).toBe(1)
  },
  240_000,
)

describe('reports are the same', () => {
  let usual: string

  beforeAll(async () => {
    usual = await digestUnder({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  }, 120_000)

  test.each([
    ['in Kiribati, where it is tomorrow', { TZ: 'Pacific/Kiritimati' }],
    ['in Honolulu, where it is yesterday', { TZ: 'Pacific/Honolulu' }],
    ['in Kathmandu, a quarter of an hour off', { TZ: 'Asia/Kathmandu' }],
    ['in German', { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
    ['in Turkish, with its two letters i', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['in Swedish, where z is not the last letter', { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }],
  ])(
    '%s',
    async (_where, settings) => {
      expect(await digestUnder(settings)).toBe(usual)
    },
    120_000,
  )
})
