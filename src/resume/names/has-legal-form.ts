import { legalForms } from '../../data/employers.ts'
import { foldText } from '../lines/fold-text.ts'
import { remembered } from '../lines/remembered.ts'

const forms = new Set(legalForms)
/** Forms that are everyday words unless written the way firms write them: with a capital, or in capitals. */
const needsCapital = new Set(['cie', 'co', 'sa', 'sp', 'ag', 'ek', 'ev', 'company', 'limited', 'spa'])
const needsCapitals = new Set(['as', 'me', 'se', 'sc', 'lp', 'ug', 'ab', 'ad', 'dd', 'cv', 'eg', 'oo', 'sl'])
/** Words that end a line in capitals as well as a firm: "WHAT DRIVES ME". */
const pronouns = new Set(['as', 'me', 'se'])

/** The phrase names a firm by its legal form, behind at least one other word: "Acme GmbH", "Birch & Sons Ltd." */
export const hasLegalForm: (text: string) => boolean = remembered((text) => {
  const words = text.split(/[\s,()]+/).slice(1)
  return words.some((word) => isForm(word.replaceAll(/[./&-]/g, ''), text))
})

/** A name in small letters may close with "ag": "msg systems ag, Ismaning". */
function isForm(word: string, text: string): boolean {
  const key = foldText(word)
  if (!forms.has(key)) return false
  if (pronouns.has(key) && !/\p{Ll}/u.test(text)) return false
  if (key === 'ag' && /^\p{Ll}[^,]{1,40} ag(?:,|$)/u.test(text)) return true
  if (needsCapitals.has(key)) return !/\p{Ll}/u.test(word)
  return !needsCapital.has(key) || /^\p{Lu}/u.test(word)
}
