import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface SourceFile {
  /** Path below the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The TypeScript files below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** What a file imports, as written: `./x.ts`, `zod/mini`, `node:fs`. */
export function importsOf({ text }: SourceFile): { readonly from: string; readonly isTypeOnly: boolean }[] {
  const statics = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"\n]*?(?:\{[^}]*\}\s*)?(?:from\s+)?['"]([^'"]+)['"]/gm,
  )
  const dynamics = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...statics].map(([, type, from = '']) => ({ from, isTypeOnly: type !== undefined })),
    ...[...dynamics].map(([, from = '']) => ({ from, isTypeOnly: false })),
  ]
}
