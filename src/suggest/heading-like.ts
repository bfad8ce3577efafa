import type { Resume } from '../types.ts'

/** A heading in the look of the CV's own: in capitals where most of them are. */
export function headingLike({ document, sections }: Resume, heading: string): string {
  const own = sections.flatMap((section) => (section.heading ? [section.heading] : []))
  const inCapitals = own.filter(({ start, end }) => {
    const text = document.text.slice(start, end)
    return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  })
  return inCapitals.length > own.length / 2 ? heading.toUpperCase() : heading
}
