import { deflateRawSync } from 'node:zlib'
import { defineConfig, type Options } from 'tsup'
import type { Guard } from './src/data/rows.ts'
import { taxonomyRows, taxonomyVersion } from './src/data/taxonomy/index.ts'
import { backendRows } from './src/skills/backend-rows.ts'
import { compileTaxonomy } from './src/skills/compile-taxonomy.ts'

/**
 * The vocabulary and the hashes of its forms ship packed, and are unpacked when they are first looked into: an engine
 * passes over a short string far quicker than over tables. The example sentences beside the rows are for their test and
 * stay at home.
 */
const packedVocabulary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-vocabulary',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]taxonomy[\\/]index\.ts$/ }, () => ({
      contents: [
        `export const taxonomyVersion = ${JSON.stringify(taxonomyVersion)}`,
        packedExport('taxonomyRows', taxonomyRows()),
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]skills[\\/]packed-forms\.ts$/ }, () => ({
      contents: packedExport('packedForms', compileTaxonomy(backendRows(), taxonomyVersion).forms.pack()),
    }))
  },
}

/** A module that exports a function which gives a value. */
function packedExport(name: string, value: unknown): string {
  const json = JSON.stringify(value, (key, part: unknown) => (key in examples ? undefined : part))
  const packed = deflateRawSync(json, { level: 9 }).toString('base64')
  return [
    `import { inflateRawSync } from 'node:zlib'`,
    `const packed = '${packed}'`,
    `export const ${name} = () => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString())`,
  ].join('\n')
}

const examples: Pick<Guard, 'yes' | 'no'> = { yes: [], no: [] }

const common: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  noExternal: ['natural', 'zod'],
  esbuildPlugins: [packedVocabulary],
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
