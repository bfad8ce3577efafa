import type { HiddenText } from '../../types.ts'
import type { Unpacked } from './engine/unpack-streams.ts'

/** The entry by which a file gives words to be read in place of what is drawn. */
const entry = '/ActualText'

/** An icon, a bullet or a logo has a name of a word or two; from here on it is a passage. */
const fewestWords = 3

/** Longer passages are cut; the rest of one says nothing more. */
const longestValue = 4000

/** A file with more of them writes its ligatures so, and each is looked at. */
const mostValues = 20_000

/**
 * Finds passages that a file gives in place of what is drawn and that its reader does not see anywhere.
 *
 * They are never read into the text: the glyphs themselves say what is there. Other programs do read them.
 *
 * @param visible - The text that a reader sees.
 */
export function findReplacements({ objects, contents }: Unpacked, visible: string, pages: number): HiddenText[] {
  let words: ReadonlySet<string> | undefined
  const seen = () => {
    words ??= new Set(wordsOf(visible))
    return words
  }
  const quote = (text: string, page: number): HiddenText[] =>
    isUnseen(wordsOf(text), seen) ? [{ kind: 'replaced', text: text.trim(), page }] : []
  return [
    ...contents.flatMap((content, at) => valuesIn(content).flatMap((text) => quote(text, Math.min(at + 1, pages)))),
    ...objects.flatMap((object) => valuesIn(object).flatMap((text) => quote(text, 1))),
  ]
}

/** Most of its words stand nowhere on the pages; a word that is broken or set in a logo may be missing, too. */
function isUnseen(words: readonly string[], seen: () => ReadonlySet<string>): boolean {
  return words.length >= fewestWords && words.filter((word) => !seen().has(word)).length * 2 > words.length
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]{1,80}/gu) ?? []

function valuesIn(content: string): string[] {
  const values: string[] = []
  for (let at = content.indexOf(entry); at >= 0 && values.length < mostValues; at = content.indexOf(entry, at + 1)) {
    const start = at + entry.length
    values.push(decode(stringAt(content.slice(start, start + longestValue).trimStart())))
  }
  return values
}

/** The bytes of a string in brackets `(…)` or in digits `<…>`. */
function stringAt(source: string): string {
  if (source.startsWith('<')) return fromDigits(source.slice(1, endOf(source, '>')))
  if (!source.startsWith('(')) return ''
  const [, body = ''] = /^\(((?:[^\\)]|\\[\s\S])*)\)/.exec(source) ?? []
  return body.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 255) : sign,
  )
}

function endOf(source: string, sign: string): number {
  const end = source.indexOf(sign)
  return end < 0 ? source.length : end
}

function fromDigits(digits: string): string {
  return Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1')
}

/** UTF-16 after its mark, otherwise as good as Latin-1. */
function decode(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  const units = Array.from({ length: (bytes.length - 2) >> 1 }, (_, at) => {
    const high = bytes.charCodeAt(at * 2 + 2)
    return String.fromCharCode(high * 256 + bytes.charCodeAt(at * 2 + 3))
  })
  return units.join('')
}
