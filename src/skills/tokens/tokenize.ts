import { foldCode } from './fold-code.ts'
import { gap } from './gap.ts'
import { hashStep } from './hash.ts'
import { isDigit } from './is-digit.ts'
import { isPoint } from './is-point.ts'

/** The words of a text, as columns: word `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Hash of the folded word. */
  readonly hash: Int32Array
  /** What stands between the word before and this one: bits of `gap`. */
  readonly gap: Int32Array
}

const dot = 0x2e
const plus = 0x2b
const hash = 0x23
const star = 0x2a
const blank = 0x20

/** A number and one or two decimals, and nothing that makes it a date, a version or a list. */
const decimals = /^\d{1,2}[.,]\d{1,2}(?![\p{L}\d]|[.,/]\d)/u

const gapOfCode = new Map<number, number>([
  ...bitsOf(' \r\u00a0_\u2009\u202f\u200b', gap.space),
  ...bitsOf('-\u2010\u2011\u00ad', gap.hyphen),
  ...bitsOf('.', gap.dot),
  ...bitsOf('!?', gap.stop),
  ...bitsOf('/\\', gap.slash),
  ...bitsOf(',\u3001\uff0c', gap.comma),
  ...bitsOf(';|\t\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u25a0\u2219\u22c5\u2666\u2605\u2606*', gap.item),
  ...bitsOf('([{<', gap.open),
  ...bitsOf(')]}>', gap.close),
  ...bitsOf(':', gap.colon),
  ...bitsOf('\n', gap.newline),
  ...bitsOf('&', gap.and),
  ...bitsOf('+', gap.plus),
  ...bitsOf('\u2013\u2014\u2015\u2212~=\u2192', gap.dash),
  ...bitsOf('"\'\u2018\u2019\u201c\u201d`\u00ab\u00bb', gap.quote),
])

const gapOfAscii = Int32Array.from({ length: 128 }, (_, code) => gapOfCode.get(code) ?? gap.other)

/** Splits a text into words in one pass. `C++`, `C#`, `.NET` and `2.5` are words; `Node.js`, `CI/CD` and `k8s-based` are two. */
export function tokenize(text: string): Tokens {
  const room = (text.length >> 1) + 1
  const start = new Int32Array(room)
  const end = new Int32Array(room)
  const hashes = new Int32Array(room)
  const gaps = new Int32Array(room)
  let count = 0
  let bits = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const folded = foldCode(code)
    if (folded === 0 && !isLeadingDot(text, at, code)) {
      bits = withGap(bits, text, at, code)
      at++
      continue
    }
    const first = at
    let value = hashStep(0, folded || dot)
    for (at++; at < text.length; at++) {
      const next = foldCode(text.charCodeAt(at))
      if (next === 0) break
      value = hashStep(value, next)
    }
    start[count] = first
    gaps[count] = bits
    // nothing that might belong to it follows most words
    if (at - first > 1 && text.charCodeAt(at) === blank) {
      end[count] = at++
      hashes[count++] = value
      bits = gap.space
      continue
    }
    if (isDecimalPoint(text, first, at)) {
      for (at++; isDigit(text.charCodeAt(at)); at++) value = hashStep(value, text.charCodeAt(at))
    }
    for (let more = signAt(text, at); more !== 0; more = signAt(text, at)) {
      value = hashStep(value, more)
      at++
    }
    if (isLooseSharp(text, first, at)) {
      value = hashStep(value, hash)
      at += 2
    } else if (isLoosePlus(text, first, at)) {
      value = hashStep(hashStep(value, plus), plus)
      at += 3
    }
    end[count] = at
    hashes[count++] = value
    at = afterApostrophe(text, at)
    bits = 0
  }
  return { count, start, end, hash: hashes, gap: gaps }
}

/** `.NET` after a blank or a bracket; not the dot in `Node.js`, nor the one that ends a sentence. */
function isLeadingDot(text: string, at: number, code: number): boolean {
  if (code !== dot || at + 1 >= text.length) return false
  return (
    isLetter(text.charCodeAt(at + 1)) &&
    (at === 0 || foldCode(text.charCodeAt(at - 1)) === 0) &&
    text.charCodeAt(at - 1) !== dot
  )
}

/** `2.5` and `7,5` are words, told by their digits alone; the numbers of `8,11,17`, `3.10.2` and `v2.5` are not. */
function isDecimalPoint(text: string, start: number, at: number): boolean {
  if (!isPoint(text.charCodeAt(at)) || at - start > 2 || !isDigit(text.charCodeAt(at + 1))) return false
  const goesOn = isPoint(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))
  return !goesOn && isDigit(text.charCodeAt(start)) && decimals.test(text.slice(start, at + 6))
}

/** The code of a `#` or of one of two `+` that belong to the word before: `C#`, `C#12`, `C++`; not `Java+Go`, `No#1`, `5+`. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== plus && code !== hash) return 0
  const before = text.charCodeAt(at - 1)
  if (code === hash) {
    const next = text.charCodeAt(at + 1)
    const isAlone = foldCode(text.charCodeAt(at - 2)) === 0
    return isLetter(before) && (foldCode(next) === 0 || (isAlone && !isLetter(next))) ? hash : 0
  }
  if (before === plus) return plus
  return isLetter(before) && text.charCodeAt(at + 1) === plus ? plus : 0
}

/** `C #`, as some write it and some files part it; not `C #1`. */
function isLooseSharp(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at + 1) !== hash || text.charCodeAt(at) !== blank || at - start !== 1) return false
  return (text.charCodeAt(start) | 0x20) === 0x63 && foldCode(text.charCodeAt(at + 2)) === 0
}

/** `C ++`; not `C ++++`, which are marks. */
function isLoosePlus(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== blank || at - start !== 1 || (text.charCodeAt(start) | 0x20) !== 0x63) return false
  return text.startsWith('++', at + 1) && text.charCodeAt(at + 3) !== plus && foldCode(text.charCodeAt(at + 3)) === 0
}

/** What English leaves of a word after an apostrophe; the "d" and "ll" of wishes are words. */
const shortened = /^(?:s|t|m|n|re|ve)$/i

/** Past the `'s` of "Kafka's" and the `'t` of "don't", which are no words of their own; not past that of "d'AWS". */
function afterApostrophe(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if ((code !== 0x27 && code !== 0x2019) || !isLetter(text.charCodeAt(at + 1))) return at
  let end = at + 1
  while (end < text.length && end - at < 4 && isLetter(text.charCodeAt(end))) end++
  return shortened.test(text.slice(at + 1, end)) ? end : at
}

function withGap(bits: number, text: string, at: number, code: number): number {
  const bit = code < 128 ? (gapOfAscii[code] as number) : (gapOfCode.get(code) ?? gap.other)
  if (bit === gap.dot) return bits | (isBlank(text.charCodeAt(at + 1)) || at + 1 === text.length ? gap.stop : gap.dot)
  // "SQL*Plus"
  if (code === star && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) return bits | gap.hyphen
  // ">10 years"
  if ((code === 0x3c || code === 0x3e) && isDigit(text.charCodeAt(at + 1))) return bits | gap.other
  if (bit === gap.newline && bits & gap.newline) return bits | gap.block
  // " - " is a dash, "a-b" a hyphen
  if (bit === gap.hyphen && bits & gap.space && isBlank(text.charCodeAt(at + 1))) return bits | gap.dash
  return bits | bit
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x22 ||
    code === 0x29 ||
    code === 0x201d
  )
}

function isLetter(code: number): boolean {
  return foldCode(code) !== 0 && !isDigit(code)
}

function bitsOf(characters: string, bit: number): [number, number][] {
  return [...characters].map((character) => [character.charCodeAt(0), bit])
}
