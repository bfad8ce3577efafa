import { buildDocx, paragraph } from '../document/build-docx.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A DOCX with one plain paragraph for each line of a text. */
export function asDocx(text: string): Uint8Array {
  const safe = text.replace(/[&<>]/g, (sign) => entities[sign] as string)
  return buildDocx({
    body: safe
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  })
}
