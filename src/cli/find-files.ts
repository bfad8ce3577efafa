import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const cvEndings = new Set(['.pdf', '.docx', '.txt', '.md'])

/**
 * The files to analyse: files as named, of folders all CVs in them and below, in the order of their names.
 * Hidden folders are passed over. A path that does not exist is kept, so that reading it says what is wrong.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? filesBelow(path) : [path])))
  return [...new Set(files.flat())]
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) found.push(...(await filesBelow(path)))
    else if (cvEndings.has(extname(entry.name).toLowerCase())) found.push(path)
  }
  return found
}
