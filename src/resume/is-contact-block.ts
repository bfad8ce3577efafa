import { isPersonalDetail } from './is-personal-detail.ts'
import { isStatement } from './is-statement.ts'
import type { TextLine } from './text-line.ts'

/** "Name⇥…", "E-mail: …": how a form asks for a person. */
const label =
  /^(?:name|vorname|nachname|nom|prénom|nombre|nome|naam|e-?mail|mail|telefon|téléphone|teléfono|telefone|phone|mobile?|adresse|address|anschrift|dirección|endereço|indirizzo|adres)\b[^\n]{0,12}[:\t]/i

/** Lines that say who somebody is and how to reach him, and nothing of what he does: "Zur Person ⏎ Name⇥… ⏎ E-Mail⇥…". */
export function isContactBlock(lines: readonly TextLine[]): boolean {
  const texts = lines.map(({ text }) => text)
  const details = texts.filter((text) => /\S@\S/.test(text) || label.test(text) || isPersonalDetail(text))
  return details.length * 2 >= texts.length && texts.some((text) => /\S@\S/.test(text)) && !texts.some(isStatement)
}
