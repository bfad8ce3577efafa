import { fluencyWords } from '../../data/fluency-words.ts'
import { levelWords } from '../../data/level-words.ts'
import { lazy } from '../../lazy.ts'
import { splitList } from '../lines/split-list.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { splitLanguages } from './split-languages.ts'

const fluencies = lazy(() => new Set([...fluencyWords, ...levelWords.flatMap(({ words }) => words.flatMap(wordsOf))]))
/** Brackets say how well, in whatever words. */
const remark = /\([^()]{1,40}\)/g
const mostWords = 6

/** Nothing but languages that people speak, with how well: "English (C2), Spanish – native"; not "French cuisine". */
export function isLanguageList(text: string): boolean {
  const items = splitList(text, 0).flatMap(splitLanguages)
  return items.length > 0 && hasHumanLanguage(items[0]?.text ?? '') && items.every((item) => isItem(item.text))
}

function isItem(text: string): boolean {
  const words = wordsOf(text.replaceAll(remark, ' '))
  return words.length <= mostWords && words.every((word) => fluencies().has(word) || hasHumanLanguage(word))
}
