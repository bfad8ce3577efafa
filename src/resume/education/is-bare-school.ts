import { studyRemarks, subjectWords } from '../../data/subject-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { isGrade } from '../names/is-grade.ts'
import { isPlace } from '../names/is-place.ts'
import { educationFieldOf } from './education-field-of.ts'

const subjects = new Set(subjectWords)
const remarks = new Set(studyRemarks)
const mostWords = 6
/** "de", "of", "für": longer words of a name have a capital. */
const longestSmall = 3

/** A school that no word gives away, beside a degree: "UCL", "Le Wagon", "Sciences Po"; "Data Science" is a subject. */
export function isBareSchool(text: string): boolean {
  const words = text.split(/[\s,&]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    words.some((word) => /\p{L}/u.test(word)) &&
    words.every((word) => word.length <= longestSmall || /[\p{Lu}\p{N}]/u.test(word)) &&
    !isSubject(text) &&
    !isGrade(text) &&
    !isPlace(text) &&
    !remarks.has(foldText(text)) &&
    educationFieldOf(`${text}: x`)?.field !== 'detail'
  )
}

/** Its last word is one of what is studied: "Applied Physics", "English Literature". */
export function isSubject(text: string): boolean {
  const last = wordsOf(text.replace(/\s?\([^()]*\)/g, '')).at(-1) ?? ''
  return subjects.has(last) || last.split('-').some((part) => subjects.has(part)) || hasHumanLanguage(last)
}
