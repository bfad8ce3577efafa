const headCount =
  /\b\d[\d.,]{0,6}\+? ?(?:staff|people|employees|workers|colleagues|mitarbeiter(?:innen|nde)?|leute|personnes|salariés|collaborateurs|empleados|personas|funcionários|dipendenti|persone|medewerkers)\b/giu

/** A line without how many people work somewhere, which is no title: "Life and pensions, about 400 staff". */
export function withoutHeadCount(text: string): string {
  return text.replaceAll(headCount, '')
}
