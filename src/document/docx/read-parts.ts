import { CvError } from '../../errors.ts'
import { atOnce } from '../at-once.ts'
import type { ZipEntry } from '../open-zip.ts'
import type { Steps } from '../steps.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { tooLong } from './too-long.ts'

/** Where a part points to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `header`, `hyperlink`, `styles`. */
  readonly type: string
  /** The name of a part, or a URL. */
  readonly target: string
  /** The target lies outside the file. */
  readonly isExternal: boolean
}

/** A part of a DOCX with the parts and places that it points to. */
export interface Part {
  readonly root: XmlElement
  readonly relationships: readonly Relationship[]
  /** Where it points to, by the id that it knows the place by. */
  targetOf(id: string | undefined): string | undefined
  /** A part by the id that this part knows it by. */
  byId(id: string | undefined): Part | undefined
  /** The bytes of a part that need not be XML. */
  bytesById(id: string | undefined): Uint8Array | undefined
}

export interface Parts {
  readonly main: Part
  /** The names of all parts, read or not. */
  readonly names: readonly string[]
  /** The first part of a type that the main part points to. */
  related(type: string): Part | undefined
  /** Where that part points to; the part itself stays packed. */
  relationshipsOf(type: string): readonly Relationship[]
  /** What may still be unpacked and parsed; also of a document inside this one. */
  readonly budget: Budget
}

interface Budget {
  bytes: number
  tags: number
}

/** XML of all parts together; the longest honest CVs have 2 MB. Raising it lengthens the worst pause. */
const maxBytes = 16_000_000

/** Tags in it: what a reading costs goes by them. A page of Word has some 6,000; raising it lets in books. */
const maxTags = 400_000

/**
 * Unpacks and parses the parts of a DOCX that hold text: the main part at once and in steps, each other when it is asked
 * for.
 *
 * @throws {CvError} `CORRUPT`, `ENCRYPTED` or `TOO_LARGE`.
 */
export function* readParts(
  entries: ReadonlyMap<string, ZipEntry>,
  budget: Budget = { bytes: maxBytes, tags: maxTags },
): Steps<Parts> {
  const unpack = (name: string): Uint8Array | undefined => {
    const bytes = entries.get(name)?.read(budget.bytes)
    budget.bytes -= bytes?.length ?? 0
    return bytes
  }
  function* parsing(name: string): Steps<XmlElement | undefined> {
    const bytes = unpack(name)
    if (!bytes) return undefined
    const xml = decodeXml(bytes)
    budget.tags -= tagsIn(xml)
    if (budget.tags < 0) throw tooLong()
    return yield* parseXml(xml)
  }
  const read = (name: string) => atOnce(parsing(name))
  const partOf = (name: string, root: XmlElement | undefined): Part | undefined => {
    if (!root) return undefined
    const relationships = relationshipsOf(read(relationshipsName(name)), name)
    const targets = new Map(relationships.map(({ id, target }) => [id, target]))
    const targetOf = (id: string | undefined) => (id === undefined ? undefined : targets.get(id))
    return {
      root,
      relationships,
      targetOf,
      byId: (id) => readPart(targetOf(id) ?? ''),
      bytesById: (id) => unpack(targetOf(id) ?? ''),
    }
  }
  const readPart = (name: string) => partOf(name, read(name))
  const name = mainName(entries, relationshipsOf(read('_rels/.rels'), ''))
  const main = partOf(name, yield* parsing(name))
  if (!main) throw new CvError('CORRUPT', 'The DOCX has no main part; open it in a word processor and save it again.')
  const relationOf = (type: string) => main.relationships.find((found) => found.type === type)
  const known = new Map<string, Part | undefined>()
  return {
    main,
    names: [...entries.keys()],
    budget,
    relationshipsOf(type) {
      const name = relationOf(type)?.target ?? ''
      return relationshipsOf(read(relationshipsName(name)), name)
    },
    related(type) {
      if (!known.has(type)) known.set(type, main.byId(relationOf(type)?.id))
      return known.get(type)
    },
  }
}

function mainName(entries: ReadonlyMap<string, ZipEntry>, relationships: readonly Relationship[]): string {
  const named = relationships.find(({ type, target }) => type === 'officeDocument' && entries.has(target))?.target
  return named ?? [...entries.keys()].find((name) => /^word\/document\d{0,3}\.xml$/i.test(name)) ?? ''
}

function relationshipsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`
}

function relationshipsOf(root: XmlElement | undefined, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1)
  return (root?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return []
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = child.attributes
    const isExternal = mode === 'External'
    const place = isExternal ? target : partName(folder, target)
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: place, isExternal }]
  })
}

/** `../media/a.png` beside `word/` is `media/a.png`; a name from the root stays. */
function partName(folder: string, target: string): string {
  const path: string[] = []
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') path.pop()
    else if (name !== '.' && name !== '') path.push(name)
  }
  return path.join('/')
}

function tagsIn(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count++
  return count
}

/** XML is UTF-8 unless it starts with the mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}
