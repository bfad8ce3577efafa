import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isName } from './is-name.ts'

/** Where the others have a line of their header, a few words are one, though they open with a verb: "Made Tech". */
export function couldHead(line: Paragraph): boolean {
  return isHeaderLike(line) || (!line.item && isName(line.text) && !/[.:;]$/.test(line.text))
}
