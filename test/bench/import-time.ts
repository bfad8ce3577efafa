import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const rounds = 15

/** Time of a Node process that imports the built library over one that does nothing, in milliseconds; both in turn. */
export function importTime(): { readonly bare: number; readonly extra: number } {
  const bare: number[] = []
  const full: number[] = []
  for (let i = 0; i < rounds; i++) {
    bare.push(processTime('0'))
    full.push(processTime(`import(${JSON.stringify(library)})`))
  }
  return { bare: median(bare), extra: median(full) - median(bare) }
}

function processTime(script: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', script])
  return performance.now() - start
}
