import type { CriterionInput } from '../score/criterion.ts'
import type { Mention, SkillFinding, Span } from '../types.ts'
import { isNamedThing } from './is-named-thing.ts'

export interface Spelling extends Span {
  readonly written: string
  readonly canonical: string
}

/** Categories whose members are products with one official spelling; notions such as "microservices" may be written as one likes. */
const products = new Set(
  'language framework data-access database search-and-analytics cache messaging server cloud containers infrastructure-as-code ci-cd build observability version-control front-end testing tools'.split(
    ' ',
  ),
)

/** Finds skill names that are misspelt, or spelt with other capitals, dots or blanks than their makers use. */
export function findSpellings({ resume, skills }: CriterionInput): Spelling[] {
  return skills
    .filter((skill) => products.has(skill.category) && isNamedThing(skill))
    .flatMap((skill) => skill.mentions.flatMap((mention) => spellingOf(resume.document.text, mention, skill) ?? []))
}

function spellingOf(
  text: string,
  { start, end, text: quote, matchedBy, section }: Mention,
  { name }: SkillFinding,
): Spelling | undefined {
  const words = quote.replace(/\s+/g, ' ')
  const isFollowed = quote.length > name.length && lower(words).startsWith(`${lower(name)} `)
  const written = isFollowed ? words.slice(0, name.length) : words
  const canonical = matchedBy === 'fuzzy' ? name : spelt(written, name)
  if (canonical === undefined || canonical === written || isAccepted(written, canonical, section === 'skills'))
    return undefined
  const span = { start, end: isFollowed ? start + name.length : end }
  return isCode(text, span) || isNoProse(text, start) ? undefined : { ...span, written, canonical }
}

/** "NodeJS" is "Node.js", "kafka" is "Kafka" of "Apache Kafka", "postgres" is "PostgreSQL", "express.js" is "Express.js". */
function spelt(written: string, name: string): string | undefined {
  if (plain(written) === plain(name)) return name
  if (/\p{Lu}/u.test(written)) return undefined
  const at = ` ${lower(name)} `.indexOf(` ${written} `)
  if (at >= 0) return name.slice(at, at + written.length)
  if (written.length >= SHORT && lower(name).startsWith(written)) return name
  return written === `${lower(name)}.js` ? `${name}.js` : undefined
}

/** Letters from which the start of a name stands for it: "mongo". */
const SHORT = 4

/** "GIT" in a list of skills is shouted; "SWIFT" in a sentence may be another name altogether. */
function isAccepted(written: string, name: string, isListed: boolean): boolean {
  const isShouted = /^\p{Lu}{3,}$/u.test(written) && /^\p{Lu}\p{Ll}+$/u.test(name)
  if (isShouted) return !isListed
  // "aws", "php", and "git" beside "Docker"
  if (/^\p{Ll}{2,3}$/u.test(written) && !writtenSo.has(written)) return !isListed && name !== name.toUpperCase()
  return accepted.test(written) || notion.test(name) || writtenSo.has(written) || differsInNoun(written, name)
}

function lower(word: string): string {
  return word.toLowerCase()
}

// Matches "Nest.js", whose makers write both, the commands "git", "npm", and "DB2"; near misses are "NodeJS", "docker", "GIT".
const accepted = /^(?:\p{Lu}\p{Ll}{1,20}\.js|\p{Ll}{2,3}|[\p{Lu}\d]{2,4})$/u

/** Programs whose makers, or whose users at the prompt, write them so. */
const writtenSo = new Set(
  'nginx NGINX vim memcached curl pandas rsync systemd cron pytest tmux jq etcd pip npm'.split(' '),
)

// Matches "On-call", a notion that one may write as one likes; a near miss is "Scikit-learn".
const notion = /^(?:Auto|On|Off|Event|Pre|Post|Self|Real|Cross|Multi|Micro)-\p{Ll}{2,20}$/u

/** "ELK stack", "Kafka streams": the name is right, and the noun after it may be written small. */
function differsInNoun(written: string, name: string): boolean {
  const [first, ...rest] = written.split(' ')
  const isSameWord = written.toLowerCase() === name.toLowerCase()
  return isSameWord && rest.length > 0 && first === name.split(' ')[0]
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s.-]/g, '')
}

/** Part of a path, an address, a handle or a command, where spelling is not ours to change. */
function isCode(text: string, { start, end }: Span): boolean {
  return /[/\\@_`#$=]/.test(text.charAt(start - 1)) || /^(?:[/\\@_`=]|\.\w|-\w)/.test(text.slice(end))
}

/** Headings and whole lines in capitals are a matter of design, and commands are no prose. */
function isNoProse(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset)
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? text.length : end)
  return !/\p{Ll}/u.test(line) || / --?\p{Ll}|`|^[$>] /u.test(line)
}
