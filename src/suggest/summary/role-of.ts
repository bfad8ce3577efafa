import { germanDevelopers } from '../../data/foreign-titles.ts'
import { findDeveloperRole } from '../../resume/names/find-developer-role.ts'
import type { CriterionInput } from '../../score/criterion.ts'

/** Words of a title; a longer one holds more than the title. */
const LONGEST_TITLE = 6

/** The title of the latest software work, as written there; else the headline's; else a blank. */
export function roleOf({ resume, work }: CriterionInput): string {
  const titles = [...work.entries.map((index) => resume.work[index]?.position), resume.basics.label]
  const title = titles
    .map((written = '') => inEnglish(withoutExtras(written.replace(resume.basics.name ?? '', ''))))
    .find((written) => isTitle(written))
  return title === undefined ? '[role]' : sentenceCase(title)
}

/** "Part-time Backend Engineer II (contract) at Acme" → "Backend Engineer"; who was an intern is one no more. */
function withoutExtras(title: string): string {
  return (
    title
      .split(/ (?:at|@|–|-|—|\||·|•) |[,;:(|/]/)
      .find((part) => part.trim() !== '')
      ?.trim()
      .replace(ofContract, '')
      .replace(grade, '') ?? ''
  )
}

// Matches "Part-time " and " II", " Intern" at the ends; near misses are "Partner Engineer", "Internal Tools Developer".
const ofContract = /^(?:(?:part|full)[- ]time|contract|freelance|temporary|permanent|intern) /i
const grade = / (?:I{1,3}|IV|V|[1-5]|intern|internship|trainee)$/i

// Matches "Softwareentwicklerin", "Backend-Entwickler"; a near miss is "Produktentwickler", whose kind no table knows.
const german = /(\p{L}{3,12}?)-?entwickler(?:in)?\b/iu

/** "Senior Softwareentwicklerin" → "Senior software developer". */
function inEnglish(title: string): string {
  return title.replace(german, (whole, kind: string) => {
    const english = germanDevelopers[kind.toLowerCase()]
    return english === undefined ? whole : `${english} developer`
  })
}

function isTitle(title: string): boolean {
  const words = title.split(/\s+/)
  return (
    words.length <= LONGEST_TITLE &&
    words.length > 0 &&
    !/\d|[.!?]$/.test(title) &&
    !foreign.test(title) &&
    findDeveloperRole(title, true) !== undefined
  )
}

/** Titles that are no English: a blank reads better in an English sentence. */
const foreign =
  /entwickl|programmierer|architekt|ingenieur|ingénieur|développeu|desarrollad|ingenier|programador|desenvolvedor|engenheir|sviluppat|programmator|ontwikkelaar|utvecklare|udvikler/i

/** Words of titles that are no names, so that their capitals may go in the middle of a sentence. */
const ordinary =
  /(?<=[ /-])(?:Administrator|Application|Applications|Architect|Associate|Back|Backend|Cloud|Consultant|Data|Database|Developer|Development|End|Engineer|Engineering|Full|Infrastructure|Integration|Intern|Junior|Lead|Learning|Machine|Manager|Mobile|Platform|Principal|Programmer|Reliability|Security|Senior|Site|Software|Solutions|Stack|Staff|Systems|Team|Tech|Technical|Trainee|Web)(?!\p{L})/giu

/** "Senior PHP Developer" → "Senior PHP developer", "backend ENGINEER" → "Backend engineer". */
function sentenceCase(title: string): string {
  const lowered = ` ${title}`.replace(ordinary, (word) => word.toLowerCase()).trim()
  const plain = lowered.replace(/^\p{L}+/u, (word) => (isShouted(word) ? word.toLowerCase() : word))
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** "SENIOR" is a word in capitals; "PHP", "DBA" and ".NET" are names. */
function isShouted(word: string): boolean {
  return word.length > 4 && word === word.toUpperCase()
}
