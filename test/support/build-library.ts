import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { root } from './source-files.ts'

export type Library = typeof import('../../src/index.ts')

/** Builds the library and its worker, as threads cannot be started from TypeScript; gives what it exports. */
export async function buildLibrary(): Promise<{ library: Library; folder: string; remove(): void }> {
  // Inside the project, so that its dependencies are found.
  const outDir = mkdtempSync(join(root, 'node_modules', '.cv-library-'))
  await build({
    config: false,
    silent: true,
    entry: { index: join(root, 'src/index.ts'), worker: join(root, 'src/batch/worker.ts') },
    outDir,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    noExternal: ['natural', 'zod'],
  })
  return {
    library: (await import(pathToFileURL(join(outDir, 'index.js')).href)) as Library,
    folder: outDir,
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
