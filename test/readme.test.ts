import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bands } from '../src/data/bands.ts'
import { weights } from '../src/data/weights.ts'
import { analyzeCv } from '../src/index.ts'
import { root } from './support/source-files.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the table of the score is the table of the weights', () => {
  const [, table = ''] = readme.match(/<!-- weights -->([\s\S]*?)<!-- \/weights -->/) ?? []
  const rows = [...table.matchAll(/^\| [^|]+ \| `([\w-]+)` \| ([\d.]+) \|/gm)]
  expect(Object.fromEntries(rows.map(([, id, points]) => [id, Number(points)]))).toEqual(weights)
})

test('the bands are those of the score', () => {
  for (const { band, from } of bands) if (from > 0) expect(readme).toContain(`\`${band}\` from ${from}`)
})

test('the example prints what it says', async () => {
  const [, code = '', output = ''] = readme.match(/<!-- example -->\n```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/) ?? []
  const printed: string[] = []
  const print = (...values: unknown[]): void => void printed.push(values.map(show).join(' '))
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('analyzeCv', 'console', code.replace(/^import .*$/m, ''))(analyzeCv, { log: print })
  expect(printed.join('\n')).toBe(output.trim())
})

function show(value: unknown): string {
  return Array.isArray(value) ? `[ ${value.map((item) => `'${item}'`).join(', ')} ]` : String(value)
}
