import { dutchHeadings } from './headings/dutch.ts'
import { englishHeadings } from './headings/english.ts'
import { frenchHeadings } from './headings/french.ts'
import { germanHeadings } from './headings/german.ts'
import type { HeadingPack } from './headings/heading-row.ts'
import { italianHeadings } from './headings/italian.ts'
import { moreHeadings } from './headings/more-languages.ts'
import { portugueseHeadings } from './headings/portuguese.ts'
import { spanishHeadings } from './headings/spanish.ts'

/** The languages whose headings are known; where two share a wording, the first gives its kind. */
export const headingPacks: readonly HeadingPack[] = [
  englishHeadings,
  germanHeadings,
  frenchHeadings,
  spanishHeadings,
  portugueseHeadings,
  dutchHeadings,
  italianHeadings,
  ...moreHeadings,
]
