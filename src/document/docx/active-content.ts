import type { Parts, Relationship } from './read-parts.ts'

/** What a DOCX can do when it is opened or clicked. */
export type ActiveKind = 'script' | 'program' | 'file'

/** Parts that do something, by their names. */
const partKinds: readonly (readonly [RegExp, ActiveKind])[] = [
  [/(?:^|\/)vbaProject\.bin$/i, 'script'],
  [/\/activeX\/[^/]{1,80}\.(?:bin|xml)$/i, 'program'],
  [/\/embeddings\/[^/]{1,80}\.bin$/i, 'file'],
]

/** Relationships that have Word fetch something. A template on the author's own disk is where Word was told to start. */
const fetched: ReadonlySet<string> = new Set(['attachedTemplate', 'oleObject', 'subDocument', 'frame', 'aFChunk'])

/** Macros, controls, embedded objects and what is fetched from elsewhere, each kind once. */
export function activeContent({ names, main, relationshipsOf }: Parts): ActiveKind[] {
  const byName = partKinds.flatMap(([pattern, kind]) => (names.some((name) => pattern.test(name)) ? [kind] : []))
  const reaches = [...main.relationships, ...relationshipsOf('settings')].some(isFetched)
  return [...new Set(reaches ? [...byName, 'file' as const] : byName)]
}

function isFetched({ type, target, isExternal }: Relationship): boolean {
  return isExternal && fetched.has(type) && /^(?:https?|ftp):/i.test(target)
}
