import { postNominals } from '../../data/post-nominals.ts'
import { foldText } from '../lines/fold-text.ts'
import { isDocumentTitle } from './is-document-title.ts'
import { isPersonName } from './is-person-name.ts'

const letters = new Set(postNominals)
/** "Curriculum Vitae of", "Résumé –" */
const title = /^((?:curriculum vitae|r[ée]sum[ée]|cv|lebenslauf))(?: of| von| de| di| van|\s?[:–—-])?\s{1,3}(?=\S)/i
/** "Mr", "Dipl.-Inform. (FH)"; a doctor keeps his title. */
const address =
  /^(?:(?:mr|mrs|ms|miss|mx|herr|frau|mme|sra?)\.?|dipl\.?[\p{L}.-]{0,15}(?: \((?:fh|uni|tu)\))?)\s{1,3}(?=\p{Lu})/iu
/** "Hello, I'm Kim Rowan, a developer" */
const greeting =
  /^(?:hello|hi|hey|hallo|moin|bonjour|hola|ciao|olá)[,!.]{0,2} (?:i['’]?m|i am|my name is|ich bin|je suis|soy|sono|sou|ik ben) ([^,.!|]{3,40})[,.!]/iu
/** "(she/her)", "(M/F/D)" */
const pronouns = /\s?[([]\p{L}{1,5}(?:\/\p{L}{1,6}){1,2}[)\]]$/u
/** "ADEBAYO, Oluwaseun Emmanuel" */
const reversed = /^(\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})?), (\p{Lu}\p{Ll}[^,]{1,40})$/u

/** The name of a person in a line of a CV's head, without what stands before and behind it: "Kim Rowan, MSc, PMP". */
export function readPersonName(line: string): string | undefined {
  const greeted = greeting.exec(line)?.[1]
  const text = (greeted ?? line).replace(title, '').replace(address, '').replace(pronouns, '').trim()
  const name = withoutLetters(text).replace(reversed, '$2 $1')
  return !line.includes('\t') && isPersonName(name) && !isDocumentTitle(line) ? name : undefined
}

/** Two words stay: "Anna MA" is called so. */
function withoutLetters(text: string): string {
  const words = text.split(/\s+/)
  while (words.length > 2 && isLetters(words.at(-1) ?? '')) words.pop()
  return words.join(' ').replace(/,$/, '')
}

function isLetters(word: string): boolean {
  return letters.has(foldText(word).replaceAll(/[^\p{L}\d]/gu, ''))
}
