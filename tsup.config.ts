import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

/** The example sentences beside the rows of the vocabulary are for its test; the package ships without them. */
const withoutExamples: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]taxonomy[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022)
      const result = ts.transform(file, [
        (context) => (root) => ts.visitNode(root, dropExamples(context)) as ts.SourceFile,
      ])
      return { contents: ts.createPrinter().printFile(result.transformed[0] ?? file), loader: 'ts' }
    })
  },
}

function dropExamples(context: ts.TransformationContext): ts.Visitor {
  const visit: ts.Visitor = (node) => {
    const isExamples =
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && /^(?:yes|no)$/.test(node.name.text)
    return isExamples ? undefined : ts.visitEachChild(node, visit, context)
  }
  return visit
}

const common: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  noExternal: ['natural', 'zod'],
  esbuildPlugins: [withoutExamples],
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
