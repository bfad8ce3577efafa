import type { Tag } from '../read-tags.ts'
import type { Row } from './group-rows.ts'

/** The file itself says that the text is a heading. */
export function isTagged(label: Row, tags: ReadonlyMap<number, Tag>): boolean {
  return label.every(({ glyphs: [first] }) => tags.get(first?.run.mark ?? -1)?.heading !== undefined)
}
