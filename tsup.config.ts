import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    target: 'node20',
    platform: 'node',
    splitting: true,
    noExternal: ['natural', 'zod'],
    esbuildOptions(options, { format }) {
      // CommonJS has no `import.meta`; the worker is found beside the file that starts it.
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'moduleUrl' }
    },
    banner: ({ format }) =>
      format === 'cjs' ? { js: "const moduleUrl = require('node:url').pathToFileURL(__filename)" } : undefined,
  },
  {
    // One worker serves both module systems: a thread loads what it is pointed at.
    entry: { cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    noExternal: ['natural', 'zod'],
  },
])
