import { subjectWords } from '../../data/job-titles.ts'
import { cutPart } from '../lines/cut-part.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { isCapitals } from '../lines/is-capitals.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { wordsOf } from '../lines/words-of.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isSameEmployer } from '../names/is-same-employer.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { isTeam } from './is-team.ts'

const subjects = new Set(subjectWords)

/** Parts a title from an employer on the other side of a comma: "Engineer, Acme"; not "Engineer, Payments" above "Acme". */
export function separateTitle(parts: readonly HeaderPart[]): HeaderPart[] {
  return parts
    .flatMap(splitPreposition)
    .flatMap(splitBrackets)
    .flatMap(splitGlued)
    .flatMap((part, _, all) => {
      const pieces = commaPieces(part)
      const titles = pieces.map(({ text }) => isTitle(text))
      const first = titles.indexOf(true)
      const last = titles.lastIndexOf(true)
      if (pieces.length < 2 || first < 0 || (first === 0 && last === pieces.length - 1)) return [part]
      const alone = all.every((other) => other === part || isTitle(other.text))
      const named = all.some((other) => other !== part && (hasEmployerCue(other.text) || isOver(other, part)))
      const cue = named ? hasLegalForm : namesFirm
      const employer = pieces.some(({ text }, index) => !titles[index] && cue(text))
      if (!alone && !employer) return [part]
      const [from, to] = first === 0 ? [0, last + 1] : [first, pieces.length]
      if (!employer && isSubject(part, pieces.slice(to))) return [part]
      const behind = pieces.slice(to)
      const team = behind.filter(({ text }) => !isPlace(text)).length > 1 && opensWithTeam(behind) ? 1 : 0
      const own = behind.findIndex(({ text }, at) => at >= team && !isTerms(text))
      if (behind.length > 0 && own < 0) return [part]
      const firm = own < 0 ? [] : behind.slice(own)
      return [pieces.slice(0, from), pieces.slice(from, to + team), firm].flatMap((run) => joinPieces(part, run) ?? [])
    })
}

/** "Developer (contract, via Birch Recruitment for Ash)": for whom one worked there. */
const throughAgency =
  /^([^()]{3,60}?) ?\((?:[^()]{2,30}, )?(?:via|through|über|par|por|tramite) [^()]{2,40}? (?:for|für|pour|para|per|voor) (\p{Lu}[^()]{1,40})\)(?:, (.{2,40}))?$/u

/**
 * "Developer (Birch, Leeds)": a firm with its place, or a word of firms, where no other part names one; and the title
 * behind a firm: "Birch (Senior Developer)".
 */
function splitBrackets(part: HeaderPart, _at: number, all: readonly HeaderPart[]): HeaderPart[] {
  const [, sent = '', client = '', town = ''] = throughAgency.exec(part.text) ?? []
  if (client && isTitle(sent)) {
    const end = part.text.length - 1 - (town && `, ${town}`).length
    return [cutPart(part, 0, sent.length), cutPart(part, end - client.length, end)]
  }
  const [, title, firm = ''] = /^([^()]{3,60}?) ?\((\p{Lu}[^()]{2,60})\)$/u.exec(part.text) ?? []
  const isTitled = all.some((other) => other !== part && isTitle(other.text))
  if (title && !hasTitleWord(title) && isTitle(firm) && hasSureTitleWord(firm) && !isTitled)
    return [cutPart(part, 0, title.length), cutPart(part, part.text.length - firm.length - 1, part.text.length - 1)]
  const [name = '', ...rest] = firm.split(', ')
  const isNamed = hasLegalForm(firm) || (rest.length > 0 && isPlace(rest.join(', ')) && !isPlace(name))
  const isAlone = all.every((other) => other === part || isPlace(other.text) || isTerms(other.text))
  if (!title || !isTitle(title) || isTitle(firm) || isTerms(firm) || !isAlone || !isNamed) return [part]
  return [cutPart(part, 0, title.length), cutPart(part, part.text.length - firm.length - 1, part.text.length - 1)]
}

/**
 * "SOFTWARE ENGINEER BIRCH TECHNOLOGIES LTD": nothing but a blank between a title and a firm with its legal form; or with
 * a name in capitals as the title has, where no other part can be the firm.
 */
function splitGlued(part: HeaderPart, _at: number, all: readonly HeaderPart[]): HeaderPart[] {
  const words = part.text.split(' ')
  const last = words.findLastIndex((word) => hasSureTitleWord(word))
  const at = words.findIndex((word, index) => index > last && !/[()]/.test(word))
  const [title, firm] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  if (last < 0 || at < 0 || title.endsWith(',') || hasLegalForm(title) || !/^\p{Lu}[^,()]{1,60}$/u.test(firm))
    return [part]
  const isAlone = all.every((other) => other === part || isPlace(other.text) || isTerms(other.text))
  const isNamed = isCapitals(part.text.replaceAll(/\P{L}/gu, '')) && isAlone && isFirmName(firm) && !isTeam(firm)
  if (!hasLegalForm(firm) && !isNamed) return [part]
  return [cutPart(part, 0, title.length), cutPart(part, part.text.length - firm.length, part.text.length)]
}

/** "Payments, Acme", "QA Automation, Acme Inc." */
function opensWithTeam([first, second]: readonly HeaderPart[]): boolean {
  const [team = '', firm = ''] = [first?.text, second?.text]
  return isTeam(team) || (hasLegalForm(firm) && !hasLegalForm(team) && !isPlace(team))
}

/** "Freelance Developer for Mollie"; not "Tutor for English", "Developer for Android" or "Lead for Payments". */
function isOneName(text: string): boolean {
  const isName = /^\p{Lu}[\p{L}\d.&'’-]{2,30}$/u.test(text)
  return isName && ![isPlace, isSkillName, isTeam, hasHumanLanguage, hasTitleWord].some((is) => is(text))
}

/** Not a place, a skill or a subject: "Técnico en Redes", "Consultant for SAP", "Ingénieur en Informatique". */
function isFirmName(text: string): boolean {
  const [name = '', ...rest] = text.split(',')
  const words = wordsOf(name)
  return (
    (words.length > 1 || (rest.length > 0 && isPlace(rest.join(',')))) &&
    !isPlace(name) &&
    !isSkillName(name) &&
    !subjects.has(words[0] ?? '')
  )
}

/** "Lead engineer, smart metering": a firm has a capital where the title has one. */
function isSubject(title: HeaderPart, [next]: readonly HeaderPart[]): boolean {
  return next !== undefined && !isSameEmployer(next.text) && /^\p{Lu}/u.test(title.text) && /^\p{Ll}/u.test(next.text)
}

/** "Engineer, Payments": a word that firms carry names a team, unless a name stands before it. */
function namesFirm(text: string): boolean {
  return hasEmployerCue(text) && !isTeam(text)
}

/** A line of its own above the title names the employer: "Acme ⏎ Engineer, Ground Systems". */
function isOver(other: HeaderPart, part: HeaderPart): boolean {
  return other.row < part.row && !isTitle(other.text)
}

/**
 * "Ingeniera de software en Nubes del Ebro": a short preposition parts a title from a firm; not from what it is about,
 * nor within the name of a firm: "Associate, Institute for Marine Research".
 */
function splitPreposition(part: HeaderPart, _at: number, all: readonly HeaderPart[]): HeaderPart[] {
  const [, title = '', preposition = '', firm = ''] =
    /^([^:]{3,60}?)(:| en| em| na| no| in| für| for| with| mit| voor| per| à) (\p{Lu}.{1,60})$/u.exec(part.text) ?? []
  const isAlone = all.every((other) => other === part || isTitle(other.text))
  const isFirm = hasLegalForm(firm) || (isAlone && (isFirmName(firm) || (preposition === ' for' && isOneName(firm))))
  if (title.includes('(') && !title.includes(')')) return [part]
  if (hasEmployerCue(title.split(', ').slice(1).at(-1) ?? '')) return [part]
  const isTitled = preposition === ':' ? hasTitleWord(title) : hasSureTitleWord(title)
  if (!isFirm || !isTitled) return [part]
  return [cutPart(part, 0, title.length), cutPart(part, title.length + preposition.length + 1, part.text.length)]
}
