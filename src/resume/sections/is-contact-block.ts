import type { TextLine } from '../lines/text-line.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { isPersonalDetail } from './is-personal-detail.ts'

/** "Name⇥…", "E-mail: …": how a form asks for a person. */
const label =
  /^(?:name|vorname|nachname|nom|prénom|nombre|nome|naam|e-?mail|mail|telefon|téléphone|teléfono|telefone|phone|mobile?|adresse|address|anschrift|dirección|endereço|indirizzo|adres)\b[^\n]{0,12}[:\t]/i

/** So many details tell of a person where no address does. */
const fewestDetails = 2

/** Lines that say who somebody is and how to reach him, and nothing of what he does: "Zur Person ⏎ Name⇥… ⏎ E-Mail⇥…". */
export function isContactBlock(lines: readonly TextLine[]): boolean {
  const texts = lines.map(({ text }) => text)
  const details = texts.filter((text) => /\S@\S/.test(text) || label.test(text) || isPersonalDetail(text))
  const isReached = texts.some((text) => /\S@\S/.test(text)) || details.length >= fewestDetails
  return details.length * 2 >= texts.length && isReached && !texts.some(isStatement)
}
