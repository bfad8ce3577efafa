import { rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Options } from 'tsup'

const folder = fileURLToPath(new URL('../../dist/bench/', import.meta.url))

/** What takes the place of the files that tell hidden text from visible: to these all that is drawn is seen. */
const seesAll: Readonly<Record<string, string>> = {
  'hiding-state': 'export const faintAlpha = 0, hidingState = () => undefined',
  'hiding-place': 'export const hidingPlace = () => undefined',
  'find-hidden': [
    `import { withoutTwins } from './without-twins.ts'`,
    'export function* findHidden({ glyphs }) { return { glyphs: withoutTwins(glyphs), scanned: false } }',
  ].join('\n'),
}

const withoutLook: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-look',
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`pdf[\\\\/].*[\\\\/](?:${Object.keys(seesAll).join('|')})\\.ts$`) }, ({ path }) => ({
      contents: seesAll[/([\w-]+)\.ts$/.exec(path)?.[1] ?? ''] ?? '',
      loader: 'ts',
    }))
  },
}

/** Builds the reader of documents without the look for hidden text, to tell what the look costs. */
export async function buildUnchecked<Reader>(): Promise<{ readonly readDocument: Reader; remove(): void }> {
  await build({
    entry: { reader: 'src/document/read-document.ts' },
    outDir: folder,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: ['zod'],
    esbuildPlugins: [withoutLook],
    config: false,
    silent: true,
  })
  const { readDocument } = (await import(pathToFileURL(`${folder}/reader.js`).href)) as { readDocument: Reader }
  return { readDocument, remove: () => rmSync(folder, { recursive: true }) }
}
