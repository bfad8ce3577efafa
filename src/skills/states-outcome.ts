import { changeWords, measuredWords, measureUnits, noReach, reachWords, scaleNouns } from '../data/outcome-words.ts'
import { lazy } from '../lazy.ts'
import { stemOf } from './tokens/stem.ts'

const changes = lazy(() => new Set(changeWords.flatMap((word) => [word, stemOf(word)])))

// biome-ignore format: a list reads best filled
const numberWords = new Set([
  'zero', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty',
  'hundred', 'hundreds', 'thousand', 'thousands', 'dozen', 'dozens', 'million', 'millions', 'billion', 'billions',
])

/** Most highlights have no number in them; this tells it without cutting them into words. */
const mayCount = new RegExp(`\\d|${[...numberWords].join('|')}`, 'i')

/** A word, or a number with its signs: "1.2", "12,000", "30 000", "€1.2M", "40%", "2M", "10x"; not the 3 of "S3" or "v3". */
const word =
  /\p{Sc}?\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)[a-z%×+]{0,4}|\p{Sc}?\d{1,12}(?:[.,]\d{1,3}){0,3}(?:[a-z%×+]{1,4}(?![a-z]))?|[\p{L}µ][\p{L}\p{N}+#'’]{0,40}|[%\p{Sc}:/]/gu

/** "re-wrote" */
const hyphen = /(?<=\p{L})-(?=\p{L})/gu
const currency = /\p{Sc}/u
const amount = /^\p{Sc}?\d/u
const money = /^(?:\p{Sc}|eur|euros?|usd|gbp|chf|inr|rs|rupees?|lakhs?|crores?|dollars?|pounds?)$/u

/** What a number after it names and does not count: "Java 17", "port 8080", "ISO 27001", "top 10", "phase 2". */
// biome-ignore format: a list reads best filled
const naming = new Set([
  'version', 'v', 'port', 'iso', 'http', 'rfc', 'section', 'chapter', 'phase', 'step', 'level', 'grade', 'tier', 'layer', 'top', 'figure', 'room', 'no', 'number',
  'ticket', 'page', 'windows', 'sprint', 'q', 'part', 'since',
])

/** Changes that carry their number in the word; "double" only as a verb of result. */
const counted =
  /\b(?:halv(?:ed|es|ing)|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|tenfold|(?:two|three|four|five|ten|\d{1,3})[- ]?fold|twice (?:as|the)|by (?:a |one |two )?(?:half|third|quarter|fifth|thirds|quarters)|in half|(?:half|third|quarter) (?:of )?(?:as|the|fewer|less|faster)|(?:two|three|four|five|six|ten|\d{1,3}) times (?:as|more|less|fewer|faster|smaller|cheaper|the)|order of magnitude|orders of magnitude|(?:zero|no) (?:unplanned )?(?:downtime|outages|incidents|data loss))/i

const rhythm = '(?:hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|half-yearly|yearly|annual)'
/** "from monthly to daily releases"; a near miss is "from daily reports". */
const newRhythm = new RegExp(`\\bfrom (?:an? )?${rhythm}(?: [a-z-]{2,20}){0,2} to (?:an? )?${rhythm}\\b`, 'i')

/**
 * Whether a highlight states a result: a number with a unit, on a change or a size.
 *
 * @example
 * statesOutcome('Cut p99 latency from 900 ms to 120 ms') // true
 * statesOutcome('Moved three things to Java 17 in 2021') // false
 */
export function statesOutcome(text: string): boolean {
  if (counted.test(text) || newRhythm.test(text)) return true
  if (!mayCount.test(text)) return false
  // "two-phase" counts nothing
  const unhyphenated = text.includes('-') ? text.replace(hyphen, '') : text
  const words = unhyphenated.toLowerCase().match(word) ?? []
  return words.some((candidate, i) => isNumber(candidate) && !isName(words, i) && countsSomething(words, i))
}

function countsSomething(words: readonly string[], i: number): boolean {
  const number = words[i] as string
  if (currency.test(number) || isMoney(words, i)) return true
  if (
    /%$/.test(number) ||
    /^(?:%|percent|pct)$/.test(words[i + 1] ?? '') ||
    (words[i + 1] === 'per' && words[i + 2] === 'cent')
  )
    return isShareOfResult(words, i)
  if (/\d[x×]$/.test(number)) return true
  if (words[i - 1] === 'of' && words[i - 2] === 'team') return true
  return isSize(words, i) || isRate(words, i) || isReach(words, i) || isMeasure(words, i) || isFromTo(words, i)
}

function isNumber(candidate: string): boolean {
  return amount.test(candidate) || numberWords.has(candidate)
}

/** Years, versions, ports, times of day, list numbers. */
function isName(words: readonly string[], i: number): boolean {
  const number = words[i] as string
  const before = words[i - 1] ?? ''
  if (/^(?:19|20)\d\d$/.test(number)) return !scaleNouns.has(words[i + 1] ?? '')
  if (/\.\d{1,3}\.\d/.test(number) && !/^\d{1,3}(?:\.000)+$/.test(number)) return true
  return before === ':' || (naming.has(before) && !hasUnit(words, i))
}

/** "50 % of my time", "80 % position" say how much one worked. */
function isShareOfResult(words: readonly string[], i: number): boolean {
  const rest = words.slice(i + 1, i + 6).join(' ')
  return !/\b(?:position|workload|part|remote|fte|pensum|employment|(?:my|working) time)\b/.test(rest)
}

function isMoney(words: readonly string[], i: number): boolean {
  const around = [words[i - 1], words[i + 1], words[i + 2]]
  return around.some((near) => near !== undefined && money.test(near))
}

/** A number, at most three words, and what it counts: "14 partner banks", "2M requests", "30 000 concurrent visitors". */
function isSize(words: readonly string[], i: number): boolean {
  if (/^(?:rps|qps|tps|rpm)$/.test(words[i + 1] ?? '')) return true
  for (let at = i + 1; at <= i + 4; at++) {
    const next = words[at]
    if (next === undefined || /^(?:and|or|for|in|on|with|to|from|by|:)$/.test(next)) return false
    if (scaleNouns.has(next)) return true
    if (isNumber(next) && !numberWords.has(next)) return false
  }
  return false
}

const spans = new Set('second minute hour day night week month quarter year'.split(' '))

/** "40k loads a day", "300 purchase orders per hour"; not "8 hours a day". */
function isRate(words: readonly string[], i: number): boolean {
  for (let at = i + 2; at <= i + 4; at++) {
    if (!/^(?:an?|per|each|every|\/)$/.test(words[at] ?? '') || !spans.has(words[at + 1] ?? '')) continue
    const counted = words.slice(i + 1, at)
    return isMany(counted.at(-1) ?? '') && !counted.some((next) => noReach.has(next))
  }
  return false
}

const hedges = new Set('about almost approximately around more nearly over roughly some than to up'.split(' '))

/** "used by", "relied upon by", "used at 74 locks by". */
const takenUp = new Set('used adopted trusted relied shared consumed called installed downloaded'.split(' '))

/** Whom or what the work reaches, whatever they are: "used by 1,200+ carriers", "serving 40 brokers", "on call for 40 Kubernetes services". */
function isReach(words: readonly string[], i: number): boolean {
  let at = i - 1
  while (at > i - 4 && hedges.has(words[at] ?? '')) at--
  const isTaken = words[at] === 'by' && takenUp.has(words.slice(Math.max(at - 8, 0), at).findLast(isParticiple) ?? '')
  const isLedTo = isTaken || reachWords.has(words[at] ?? '')
  const isLarge = isLedTo || (/^(?:for|across)$/.test(words[at] ?? '') && isTwoDigits(words[i] as string))
  const reached = words.slice(i + 1, i + 4)
  return isLarge && reached.some(isMany) && !reached.some((next) => noReach.has(next))
}

/** A noun in the plural, by its look. */
const isMany = (noun: string): boolean => /\p{L}{3}(?<![siu])s$/u.test(noun)

const isParticiple = (verb: string): boolean => verb.endsWith('ed') || takenUp.has(verb)

/** From ten on, a number tells a size: "for 3 modules" does not. */
function isTwoDigits(number: string): boolean {
  return /^\d\d/.test(number) || /^\d[,.]\d{3}|^\d[km]/.test(number)
}

/** "120 ms" beside a word of change or of what is measured. */
function isMeasure(words: readonly string[], i: number): boolean {
  if (!hasUnit(words, i)) return false
  return words.some((near) => measuredWords.has(near) || isChange(near))
}

function hasUnit(words: readonly string[], i: number): boolean {
  const glued = /\d([a-zµ]{1,3})$/.exec(words[i] as string)?.[1]
  return measureUnits.has(glued ?? '') || [1, 2].some((step) => measureUnits.has(words[i + step] ?? ''))
}

/** "from 2 to 55 orders", "from 12 days to 4"; not "from Java 8 to 17", "from 2016 to 2019". */
function isFromTo(words: readonly string[], i: number): boolean {
  if (
    words[i - 1] !== 'from' &&
    !(words[i - 2] === 'from' && /^(?:about|around|nearly|over|roughly|some|\p{Sc})$/u.test(words[i - 1] ?? ''))
  )
    return false
  return words
    .slice(i + 1, i + 6)
    .some((near, nth, rest) => near === 'to' && isNumber(rest[nth + 1] ?? '') && !isName(rest, nth + 1))
}

function isChange(near: string): boolean {
  return changes().has(near) || changes().has(stemOf(near))
}
