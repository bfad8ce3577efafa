import { foldCode } from '../tokens/fold-code.ts'
import { gap } from '../tokens/gap.ts'
import { tokenize } from '../tokens/tokenize.ts'

/** A form cut where a text may put a blank, a hyphen or a dot. Pieces are folded; one after a slash starts with it. */
export interface FormPieces {
  readonly pieces: readonly string[]
  /** `humps[i]`: piece `i` is parted from the one before by a capital only, as in MongoDB. */
  readonly humps: readonly boolean[]
  /** Made by a rule that errs at times: the plural of a product's name. */
  readonly isDoubtful?: boolean
  /** The plural of two or three capitals. */
  readonly isAcronymPlural?: boolean
}

/** A capital after a small letter, or a digit after three letters: Mongo|DB, OAuth|2; not S3. */
const hump = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{3})(?=\d)/u

/** Most spellings: small letters and single blanks, where every word is a piece. */
const plain = /^[a-z]{1,40}(?: [a-z]{1,40}){0,9}$/

/** A text's "2.0" is one word, told by its digits; a spelling's is two pieces, as "OAuth2.0" parts them. */
const decimalPoint = /(?<=\d)[.,](?=\d)/g

/** Cuts a spelling into pieces: "Node.js" into node|js, "CI/CD" into ci|/cd, "Q&A" into q|and|a. */
export function formPieces(form: string): FormPieces {
  if (plain.test(form)) {
    const pieces = form.split(' ')
    return { pieces, humps: pieces.map(() => false) }
  }
  const { count, start, end, gap: gaps } = tokenize(form.replace(decimalPoint, ' '))
  const pieces: string[] = []
  const humps: boolean[] = []
  for (let i = 0; i < count; i++) {
    if (i > 0 && (gaps[i] as number) & gap.and) {
      pieces.push('and')
      humps.push(false)
    }
    const slash = i > 0 && (gaps[i] as number) & gap.slash ? '/' : ''
    form
      .slice(start[i], end[i])
      .split(hump)
      .forEach((part, nth) => {
        pieces.push((nth === 0 ? slash : '') + fold(part))
        humps.push(nth > 0)
      })
  }
  return { pieces, humps }
}

function fold(word: string): string {
  let folded = ''
  for (let i = 0; i < word.length; i++)
    folded += String.fromCharCode(foldCode(word.charCodeAt(i)) || word.charCodeAt(i))
  return folded
}
