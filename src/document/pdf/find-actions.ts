import { inflateSync } from 'node:zlib'

/** Something that a PDF wants a reading program to do. Nothing of it is ever done here. */
export type PdfAction = 'script' | 'program' | 'file' | 'form'

const actions: Readonly<Record<string, PdfAction>> = {
  JavaScript: 'script',
  Launch: 'program',
  GoToR: 'file',
  GoToE: 'file',
  SubmitForm: 'form',
  ImportData: 'form',
}

/** The type of an action. `/S /JavaScript`, `/S/Java#53cript`; not `/S /URI`, which is an ordinary link. */
const actionType = /\/S\s{0,8}\/([A-Za-z#\d]{4,40})/g

/** A link that runs a script. `/URI (javascript:alert(1))` */
const scriptLink = /\/URI\s{0,8}\(\s{0,8}(?:java|vb)script:/i

/** Actions are small; what unpacks to more holds something else. */
const mostUnpacked = 4_000_000

/** More packed groups than this are in no CV; each holds up to a hundred objects. */
const mostGroups = 500

/** The entries of a packed group, between its type and its content, are shorter than this. */
const longestEntries = 400

/**
 * Finds the kinds of actions in a PDF, each once, in the order of their first place in the file.
 *
 * pdf.js tells of some scripts only, so the objects themselves are looked through. Those of an encrypted file that
 * are packed stay unseen.
 */
export function findActions(bytes: Uint8Array): PdfAction[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const file = buffer.toString('latin1')
  const found = new Set(actionsIn(file))
  let left = mostUnpacked
  for (const start of packedGroups(file)) {
    const content = unpack(buffer.subarray(start), left)
    left -= content.length
    for (const action of actionsIn(content)) found.add(action)
  }
  return [...found]
}

function actionsIn(objects: string): PdfAction[] {
  const named = [...objects.matchAll(actionType)].flatMap(([, name = '']) => actions[decodeName(name)] ?? [])
  return scriptLink.test(objects) ? [...named, 'script'] : named
}

/** A name may write any letter as its code: `Java#53cript`. */
function decodeName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** What follows the packed bytes in the file is ignored; what cannot be unpacked is no list of objects. */
function unpack(packed: Uint8Array, maxOutputLength: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) }).toString('latin1')
  } catch {
    return ''
  }
}

/** Where the content of each group of packed objects starts. */
function packedGroups(file: string): number[] {
  const starts: number[] = []
  for (let at = file.indexOf('/ObjStm'); at >= 0 && starts.length < mostGroups; at = file.indexOf('/ObjStm', at + 1)) {
    const keyword = /stream\r?\n/.exec(file.slice(at, at + longestEntries))
    if (keyword) starts.push(at + keyword.index + keyword[0].length)
  }
  return starts
}
