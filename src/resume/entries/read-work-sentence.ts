import { workSentences } from '../../data/work-sentences.ts'
import { lazy } from '../../lazy.ts'
import type { FoundDates } from '../dates/find-dates.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { readToldDates } from './read-told-dates.ts'

/** A position that a sentence tells of; offsets are into the sentence. */
export interface WorkSentence {
  readonly position: { readonly from: number; readonly to: number }
  readonly name: { readonly from: number; readonly to: number }
  readonly dates: FoundDates
}

/** Fewer small words make a header: "Developer at Acme, since 2021". */
const fewestSmallWords = 4

/** A title is small, as in a sentence, or a few words with capitals. */
const title = '(?<title>(?!\\d)[\\p{L}\\d+#/.-]{2,20}(?: [\\p{L}\\d+#/.-]{1,20}){0,4}?)'
const firm =
  '(?:(?:the|der|die|den|dem|het|de|la|le|il) )?(?<firm>\\p{Lu}(?:[^,.;:()]|\\.(?=\\p{L}|\\s\\p{Ll})){1,50}?)'
/** "Was ik van 2016 tot 2020 …" */
const times = '(?:(?:from|von|van|de|du|dal|desde) [^,.;:()]{0,20}\\d{4} \\p{L}{1,8} [^,.;:()]{0,20}\\d{4} )?'
/** The firm ends where the sentence goes on. */
const onward =
  'in|from|since|where|until|between|and|to|von|seit|bis|wo|und|depuis|où|de|desde|donde|hasta|van|sinds|waar|dal|dove'
/** So does a title behind it. */
const closing =
  'where|who|and|between|until|in|on|from|since|tätig|beschäftigt|angestellt|gearbeitet|und|et|y|e|en|op|in der|im'

/** "A developer at Acme", then "at Acme, from May 2019 on, as a developer". */
const patterns = lazy(() =>
  workSentences.flatMap(({ before, at, as }) => [
    new RegExp(
      `(?<!\\p{L})(?:${before.join('|')}) ${times}${title} (?:${at.join('|')}) ${firm}(?=[,.;:(]| \\(| (?:${onward})(?!\\p{L}))`,
      'diu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:${at.join('|')}) ${firm}(?:,? (?:from|since|in|seit|depuis|desde|sinds|dal) [^,.;:()]{4,30}?| ?\\([^()]{4,40}\\)){0,2},? (?:${as.join('|')}) ${title}(?=[,.;:(]|$| \\(| (?:${closing})(?!\\p{L}))`,
      'diu',
    ),
  ]),
)

/** "Developer at Acme since May 2019." */
const headers = lazy(() =>
  workSentences.map(
    ({ at }) => new RegExp(`^${title} (?:${at.join('|')}) ${firm}(?=[,.;:(]| \\(| (?:${onward})(?!\\p{L}))`, 'diu'),
  ),
)

/** "I worked nights as …", "war ich": after such words a title need not be a known one. */
const worked = /(?<!\p{L})I (?:have |had )?(?:work|was|am|been)|(?<!\p{L})(?:war|bin|arbeitete) ich/u

/**
 * "From June 2017 to August 2021 I was a developer at Acme, working on …": a sentence with a title, a firm and a range.
 *
 * @param isAmong other sentences tell of positions, and a short one may be a header: "Developer at Acme, since 2021."
 * @param next the sentence behind it, which may say when it ended: "I left in 2021."
 */
export function readWorkSentence(text: string, isAmong = false, next = ''): WorkSentence | undefined {
  const dates = readToldDates(text, next)
  const small = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word))
  const isLong = small.length >= fewestSmallWords
  if (!dates || !(isLong || isAmong)) return undefined
  for (const pattern of isLong ? patterns() : headers()) {
    const { groups = {}, indices } = pattern.exec(text) ?? {}
    const { title: position = '', firm: name = '' } = groups
    if (!(hasSureTitleWord(position) || worked.test(text)) || !/^\p{Lu}/u.test(name)) continue
    const [from] = indices?.groups?.['title'] ?? [0]
    const to = from + position.replace(/\.$/, '').length
    const [nameFrom] = indices?.groups?.['firm'] ?? [0]
    return { position: { from, to }, name: { from: nameFrom, to: nameFrom + name.length }, dates }
  }
  return undefined
}
