import { ageUnits, personalLabels, personalOpenings } from '../../data/personal-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasTitleWord } from '../names/has-title-word.ts'

const labels = new Set(personalLabels)
const openings = new Set(personalOpenings)
const units = new Set(ageUnits)
/** A remark without a label is short; longer ones are sentences. */
const mostWords = 6
const longestOpening = 3
/** Parts of a contact line. A comma parts nothing: "Children: two, at school" is one remark. */
const separator = /[|•·\t]|\s[–—]\s/

/** "Date of Birth⇥: 2 June 1992" */
const tabbedColon = / ?\t ?: ?/g

/** The line tells of the person, not of the work: "Nationality: Irish", "Kim Rowan | 61 years old", "Married, two children". */
export function isPersonalDetail(text: string): boolean {
  return text
    .replaceAll(tabbedColon, ': ')
    .split(separator)
    .some((part) => isDetail(foldText(part).replaceAll('’', "'").trim()))
}

function isDetail(part: string): boolean {
  const [, label = ''] = /^([^:]{2,40}):/.exec(part) ?? []
  return labels.has(label.replace(/^\W{1,3}|\s{1,3}$/g, '')) || isAge(part) || isRemark(part)
}

/** "61 years old", "Age 61" is a remark. */
function isAge(part: string): boolean {
  const [, unit = ''] = /^\d{2}[ -](\D{2,20})$/.exec(part) ?? []
  return units.has(unit.replaceAll('-', ' '))
}

/** Starts like a remark on the person; "Photo Editor" is a title. */
function isRemark(part: string): boolean {
  const words = part
    .replace(/^[[(]/, '')
    .split(/[\s,)\]]+/)
    .filter((word) => word !== '')
  if (words.length > mostWords || hasTitleWord(part)) return false
  return words.slice(0, longestOpening).some((_word, at) => openings.has(words.slice(0, at + 1).join(' ')))
}
