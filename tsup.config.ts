import { deflateRawSync } from 'node:zlib'
import { defineConfig, type Options } from 'tsup'
import type { Guard } from './src/data/rows.ts'
import { taxonomyRows, taxonomyVersion } from './src/data/taxonomy/index.ts'
import { backendRows } from './src/skills/vocabulary/backend-rows.ts'
import type { FormColumns } from './src/skills/vocabulary/form-columns.ts'
import { rowColumns } from './src/skills/vocabulary/row-columns.ts'

/**
 * The vocabulary and the columns of its forms ship packed, and are unpacked when they are first looked into: an engine
 * passes over a short string far quicker than over tables. The example sentences beside the rows are for their test and
 * stay at home.
 */
const packedVocabulary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-vocabulary',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]taxonomy[\\/]index\.ts$/ }, () => ({
      contents: [
        `export const taxonomyVersion = ${JSON.stringify(taxonomyVersion)}`,
        packedExport('taxonomyRows', categorisedRows()),
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]vocabulary[\\/]backend-rows\.ts$/ }, () => ({
      contents: [
        `import { taxonomyRows } from '../../data/taxonomy/index.ts'`,
        `export const backendRows = () => Object.values(taxonomyRows()).flat()`,
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]vocabulary[\\/]packed-forms\.ts$/ }, () => ({
      contents: packedColumns('packedForms', rowColumns(backendRows())),
    }))
  },
}

/** The tables by category, and each row with its own: so nothing is left to add to rows when they are unpacked. */
function categorisedRows() {
  const tables = Object.entries(taxonomyRows())
  return Object.fromEntries(tables.map(([category, rows]) => [category, rows.map((row) => ({ ...row, category }))]))
}

/** Node's own unpacking is loaded when it is first called: that takes some milliseconds. */
const unpack = `const unpack = (packed) => process.getBuiltinModule('node:zlib').inflateRawSync(Buffer.from(packed, 'base64'))`

/** A module that exports a function which gives a value; three rooms ask for it, and it is unpacked for the first. */
function packedExport(name: string, value: unknown): string {
  const json = JSON.stringify(value, (key, part: unknown) => (key in examples ? undefined : part))
  return [
    unpack,
    `const packed = '${packed(Buffer.from(inAscii(json)))}'`,
    `let value`,
    `export const ${name} = () => (value ??= JSON.parse(unpack(packed).toString('latin1')))`,
  ].join('\n')
}

/** Text of one byte a letter is parsed in half the time. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A module that exports a function which gives columns of whole numbers; what grows is kept as its steps, which pack well. */
function packedColumns(name: string, { hashes, entries, goesOn, ...growing }: FormColumns): string {
  return [
    `import { endianness } from 'node:os'`,
    unpack,
    `function column(packed) {`,
    `  const bytes = unpack(packed)`,
    `  return new Int32Array(Uint8Array.from(endianness() === 'LE' ? bytes : bytes.swap32()).buffer)`,
    `}`,
    `function sums(steps) {`,
    `  for (let i = 1; i < steps.length; i++) steps[i] += steps[i - 1]`,
    `  return steps`,
    `}`,
    `export const ${name} = () => ({`,
    `  hashes: column('${packedNumbers(hashes)}'),`,
    `  entries: column('${packedNumbers(entries)}'),`,
    `  goesOn: column('${packedNumbers(goesOn)}'),`,
    ...Object.entries(growing).map(([key, numbers]) => `  ${key}: sums(column('${packedNumbers(stepsOf(numbers))}')),`),
    `})`,
  ].join('\n')
}

function stepsOf(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (number, i) => number - (numbers[i - 1] ?? 0))
}

function packedNumbers(numbers: ArrayLike<number>): string {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (let i = 0; i < numbers.length; i++) bytes.writeInt32LE(numbers[i] as number, i * 4)
  return packed(bytes)
}

function packed(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 9 }).toString('base64')
}

const examples: Pick<Guard, 'yes' | 'no'> = { yes: [], no: [] }

const common: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  noExternal: ['natural', 'zod'],
  esbuildPlugins: [packedVocabulary],
  esbuildOptions(options) {
    options.charset = 'ascii'
  },
}

export default defineConfig([
  {
    ...common,
    // One worker serves both module systems: a thread loads what it is pointed at.
    entry: { index: 'src/index.ts', cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
    format: ['esm'],
    dts: { entry: { index: 'src/index.ts' } },
    clean: true,
  },
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: true,
    esbuildOptions(options) {
      // CommonJS has no `import.meta`; the worker is found beside the file that starts it.
      options.define = { ...options.define, 'import.meta.url': 'moduleUrl' }
      // tsup turns split chunks into CommonJS with a tool that makes one word of `else(a??b)()`.
      options.minifyWhitespace = false
    },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename)" },
  },
])
