import { defineConfig, type Options } from 'tsup'
import type { Guard } from './src/data/rows.ts'
import { taxonomyRows, taxonomyVersion } from './src/data/taxonomy/index.ts'

/**
 * The vocabulary ships as one JSON string, parsed when it is first looked into: an engine passes over a string far
 * quicker than over tables. The example sentences beside the rows are for their test and stay at home.
 */
const vocabularyAsJson: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'vocabulary-as-json',
  setup(build) {
    const json = JSON.stringify(taxonomyRows(), (key, value) => (key in examples ? undefined : value))
    build.onLoad({ filter: /[\\/]data[\\/]taxonomy[\\/]index\.ts$/ }, () => ({
      contents: [
        `export const taxonomyVersion = ${JSON.stringify(taxonomyVersion)}`,
        `export const taxonomyRows = () => JSON.parse(${JSON.stringify(json)})`,
      ].join('\n'),
    }))
  },
}

const examples: Pick<Guard, 'yes' | 'no'> = { yes: [], no: [] }

const common: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  noExternal: ['natural', 'zod'],
  esbuildPlugins: [vocabularyAsJson],
}

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    esbuildOptions(options, { format }) {
      if (format !== 'cjs') return
      // CommonJS has no `import.meta`; the worker is found beside the file that starts it.
      options.define = { ...options.define, 'import.meta.url': 'moduleUrl' }
      // tsup turns split chunks into CommonJS with a tool that makes one word of `else(a??b)()`.
      options.minifyWhitespace = false
    },
    banner: ({ format }) =>
      format === 'cjs' ? { js: "const moduleUrl = require('node:url').pathToFileURL(__filename)" } : undefined,
  },
  {
    ...common,
    // One worker serves both module systems: a thread loads what it is pointed at.
    entry: { cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
    format: ['esm'],
  },
])
