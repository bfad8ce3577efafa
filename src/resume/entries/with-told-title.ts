import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isTitle } from '../names/is-title.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Fields } from './fields.ts'
import { tellsSince } from './tells-since.ts'

/** The first words of a text, up to where it goes on. */
const opening =
  /^(\p{Lu}[\p{L}\d+#&/ '’-]{2,60}?)(?=[,.;:]| \(| (?:from|since|until|then|who|in charge|responsible) |$)/u
const mostWords = 5

/** "Osage Feed & Seed, 1994 – 1998 ⏎ Office manager, became the computer person": the text opens with the title that no header line holds. */
export function withToldTitle(fields: Fields, { body }: EntryDraft): Fields {
  const [first] = body
  if (fields.position || !fields.name || !first || tellsSince(first.text)) return fields
  const [, title = ''] = opening.exec(first.text) ?? []
  if (!hasSureTitleWord(title) || !isTitle(title) || title.split(' ').length > mostWords) return fields
  const { start } = first
  const position = { text: title, start, end: start + title.length, row: fields.name.row + 1 }
  return { ...fields, position, sure: false }
}
