import { CvError } from '../../errors.ts'
import type { Steps } from '../steps.ts'

/** An element under the prefix that mammoth knows its namespace by, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Characters of a step, a page of Word; raising it lengthens the pauses. */
const stepLength = 100_000

/** Word nests some 20 deep per table in a table; raising it risks the stack. */
const maxDepth = 400

/** Namespaces by their usual prefix; the strict variants of the standard end the same way as the others. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/wordprocessingShape$/, 'wps'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/package\/2006\/relationships$/, ''],
]

interface Open {
  readonly tag: string
  readonly name: string
  readonly attributes: XmlElement['attributes']
  readonly children: XmlNode[]
  readonly scope: Scope
}

/** The prefixes that are declared here, and the names that were read with them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

const noAttributes: XmlElement['attributes'] = Object.freeze(Object.create(null))

/** Of a namespace that says nothing to us. */
const unknownPrefix = 'other'

/**
 * Parses XML without looking anything up outside it: no entities but the five of the standard, no DTD.
 * It is our own because it bounds the depth, takes any prefix for a namespace, and needs half the time of a general parser.
 *
 * @throws {CvError} `CORRUPT` when tags do not match, `TOO_LARGE` when they are nested too deep.
 */
export function* parseXml(text: string): Steps<XmlElement> {
  const root: Open = {
    tag: '',
    name: '',
    attributes: {},
    children: [],
    scope: { prefixes: new Map(), names: new Map() },
  }
  const open = [root]
  let at = 0
  let stepEnd = stepLength
  while (at < text.length) {
    if (at > stepEnd) {
      stepEnd = at + stepLength
      yield
    }
    const start = text.indexOf('<', at)
    const end = start < 0 ? text.length : start
    const parent = open.at(-1) ?? root
    if (end > at && open.length > 1) parent.children.push(decodeEntities(text.slice(at, end)))
    if (start < 0) break
    at =
      text.startsWith('<!', start) || text.startsWith('<?', start)
        ? skipOrRead(text, start, parent)
        : readTag(text, start, open)
  }
  const element = root.children.find((child) => typeof child !== 'string')
  if (open.length > 1 || element === undefined) throw malformed()
  return element
}

/** Comments, declarations and instructions say nothing; a CDATA section is text. */
function skipOrRead(text: string, start: number, parent: Open): number {
  if (text.startsWith('<![CDATA[', start)) {
    const end = find(text, ']]>', start)
    parent.children.push(text.slice(start + 9, end))
    return end + 3
  }
  if (text.startsWith('<!--', start)) return find(text, '-->', start + 4) + 3
  return find(text, '>', start) + 1
}

function readTag(text: string, start: number, open: Open[]): number {
  const end = tagEnd(text, start + 1)
  const parent = open.at(-1)
  if (!parent) throw malformed()
  if (text[start + 1] === '/') close(text.slice(start + 2, end).trim(), open)
  else {
    const isEmpty = text[end - 1] === '/'
    const element = readOpening(text.slice(start + 1, isEmpty ? end - 1 : end), parent.scope)
    open.push(element)
    if (open.length > maxDepth) throw new CvError('TOO_LARGE', `The DOCX nests its content more than ${maxDepth} deep.`)
    if (isEmpty) close(element.tag, open)
  }
  return end + 1
}

const code = { double: 0x22, single: 0x27, greater: 0x3e } as const

/** A `>` inside an attribute's quotes does not end the tag. */
function tagEnd(text: string, from: number): number {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (quote !== 0) {
      if (character === quote) quote = 0
    } else if (character === code.double || character === code.single) quote = character
    else if (character === code.greater) return at
  }
  throw malformed()
}

function close(tag: string, open: Open[]): void {
  const element = open.pop()
  const parent = open.at(-1)
  if (!element || !parent || element.tag !== tag) throw malformed()
  const { name, attributes, children } = element
  parent.children.push({ name, attributes, children })
}

function readOpening(content: string, outer: Scope): Open {
  const space = content.search(/\s/)
  if (space < 0)
    return { tag: content, name: nameIn(outer, content), attributes: noAttributes, children: [], scope: outer }
  const tag = content.slice(0, space)
  const pairs = readPairs(content, space)
  const scope = scopeWith(pairs, outer)
  const attributes = Object.create(null) as Record<string, string>
  for (const [key, value] of pairs) if (!key.startsWith('xmlns')) attributes[attributeName(scope, key)] = value
  return { tag, name: nameIn(scope, tag), attributes, children: [], scope }
}

/** The `key="value"` pairs of a tag. */
function readPairs(content: string, from: number): [string, string][] {
  const pairs: [string, string][] = []
  let at = from
  for (;;) {
    const equals = content.indexOf('=', at)
    if (equals < 0) return pairs
    let start = equals + 1
    while (/\s/.test(content[start] ?? '')) start++
    const quote = content[start]
    const end = quote === '"' || quote === "'" ? content.indexOf(quote, start + 1) : -1
    if (end < 0) throw malformed()
    pairs.push([content.slice(at, equals).trim(), decodeEntities(content.slice(start + 1, end))])
    at = end + 1
  }
}

function scopeWith(pairs: readonly (readonly [string, string])[], outer: Scope): Scope {
  const declared = pairs.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  if (declared.length === 0) return outer
  const known = new Map(outer.prefixes)
  for (const [key, uri] of declared) {
    known.set(key.slice(6), prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? unknownPrefix)
  }
  return { prefixes: known, names: new Map() }
}

/** The name under the prefix that we know its namespace by. A prefix that nobody declared stays. */
function nameIn({ prefixes: known, names }: Scope, tag: string): string {
  const named = names.get(tag)
  if (named !== undefined) return named
  const colon = tag.indexOf(':')
  const prefix = colon < 0 ? '' : tag.slice(0, colon)
  const local = tag.slice(colon + 1)
  const shown = known.get(prefix) ?? prefix
  const name = shown === '' ? local : `${shown}:${local}`
  names.set(tag, name)
  return name
}

/** Unlike a tag, an attribute without a prefix is in no namespace. */
function attributeName(scope: Scope, key: string): string {
  return key.includes(':') ? nameIn(scope, key) : key
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,20}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name) return entities[name] ?? whole
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  if (at < 0) throw malformed()
  return at
}

function malformed(): CvError {
  return new CvError('CORRUPT', 'The DOCX is damaged inside; open it in a word processor and save it again.')
}
