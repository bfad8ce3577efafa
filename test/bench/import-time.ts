import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const rounds = 15

/** Times of Node processes in milliseconds, all in turn: one that does nothing, and what others take more. */
export function importTime(): { readonly bare: number; readonly imported: number; readonly compiled: number } {
  const scripts = {
    bare: '0',
    imported: `await import(${JSON.stringify(library)})`,
    compiled: `const { backendTaxonomy } = await import(${JSON.stringify(library)}); backendTaxonomy.forms`,
  }
  const times = { bare: [] as number[], imported: [] as number[], compiled: [] as number[] }
  for (let i = 0; i < rounds; i++) {
    for (const name of ['bare', 'imported', 'compiled'] as const) times[name].push(processTime(scripts[name]))
  }
  const bare = median(times.bare)
  return { bare, imported: median(times.imported) - bare, compiled: median(times.compiled) - bare }
}

function processTime(script: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', script])
  return performance.now() - start
}
