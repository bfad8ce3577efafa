import { legalForms } from '../data/employers.ts'
import { foldText } from './fold-text.ts'

const forms = new Set(legalForms)
/** Forms that are everyday words unless written the way firms write them. */
const needsCapitals = new Set([
  'as',
  'me',
  'co',
  'se',
  'sa',
  'sc',
  'sp',
  'lp',
  'ag',
  'ug',
  'ab',
  'ek',
  'ev',
  'company',
  'limited',
  'spa',
  'ad',
  'dd',
  'cv',
  'eg',
  'oo',
  'sl',
])

/** The phrase names a firm by its legal form, behind at least one other word: "Acme GmbH", "Birch & Sons Ltd." */
export function hasLegalForm(text: string): boolean {
  return text
    .split(/[\s,()]+/)
    .slice(1)
    .some((word) => isForm(word.replaceAll(/[./&-]/g, '')))
}

function isForm(word: string): boolean {
  const key = foldText(word)
  return forms.has(key) && (!needsCapitals.has(key) || /^\p{Lu}/u.test(word))
}
