import { workSentences } from '../../data/work-sentences.ts'
import { lazy } from '../../lazy.ts'
import { type FoundDates, findDates } from '../dates/find-dates.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'

/** A position that a sentence tells of; offsets are into the sentence. */
export interface WorkSentence {
  readonly position: { readonly from: number; readonly to: number }
  readonly name: { readonly from: number; readonly to: number }
  readonly dates: FoundDates
}

/** Fewer small words make a header: "Developer at Acme, since 2021". */
const fewestSmallWords = 4

/** A title is small, as in a sentence, or a few words with capitals; the firm ends where the sentence goes on. */
const patterns = lazy(() =>
  workSentences.map(
    ({ before, at }) =>
      new RegExp(
        `(?<!\\p{L})(?:${before.join('|')}) ([\\p{L}\\d+#/.-]{2,20}(?: [\\p{L}\\d+#/.-]{1,20}){0,4}?) (?:${at.join('|')}) (?:the )?(\\p{Lu}[^,.;:()]{1,50}?)(?=[,.;:(]| \\(| (?:from|since|where|until|between|and|to|von|seit|bis|wo|und|depuis|où|de|desde|donde|hasta|van|sinds|waar|dal|dove)(?!\\p{L}))`,
        'iu',
      ),
  ),
)

/** "From June 2017 to August 2021 I was a developer at Acme, working on …": a sentence with a title, a firm and a range. */
export function readWorkSentence(text: string): WorkSentence | undefined {
  const dates = findDates(text).find(({ single }) => !single)
  const small = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word))
  if (!dates || small.length < fewestSmallWords) return undefined
  for (const pattern of patterns()) {
    const match = pattern.exec(text)
    const [all = '', title = '', firm = ''] = match ?? []
    if (!match || !hasSureTitleWord(title) || !/^\p{Lu}/u.test(firm)) continue
    const from = match.index + all.indexOf(` ${title} `) + 1
    const firmFrom = match.index + all.length - firm.length
    return { position: { from, to: from + title.length }, name: { from: firmFrom, to: firmFrom + firm.length }, dates }
  }
  return undefined
}
