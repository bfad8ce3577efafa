import type { PdfDocument } from './engine/pdf-api.ts'
import type { Unpacked } from './engine/unpack-streams.ts'

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

/** The type of an action. `/S /JavaScript`, `/S/Java#53cript`; not `/S /URI`, which is an ordinary link, nor `/S /P`, a tag. */
const actionType = /\/S\s{0,8}\/((?:Ja|La|Go|Su|Im|[A-Za-z\d]{0,12}#)[A-Za-z#\d]{2,38})/g

/** A link that runs a script. `/URI (javascript:alert(1))` */
const scriptLink = /\/URI\s{0,8}\(\s{0,8}(?:java|vb)script:/i

/**
 * Finds the kinds of actions in a PDF, each once, in the order of their first place in the file.
 *
 * pdf.js tells of some scripts only, so the objects themselves are looked through. Those of an encrypted file may be
 * packed where only pdf.js can read them.
 */
export async function findActions(document: PdfDocument, { objects }: Unpacked): Promise<PdfAction[]> {
  const kinds = new Set(objects.flatMap(actionsIn))
  const isEncrypted = objects[0]?.includes('/Encrypt') ?? false
  if (isEncrypted && (await hasScript(document))) kinds.add('script')
  return [...kinds]
}

async function hasScript(document: PdfDocument): Promise<boolean> {
  if (await document.getJSActions()) return true
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    if (await page.getJSActions()) return true
  }
  return false
}

function actionsIn(objects: string): PdfAction[] {
  const named = [...objects.matchAll(actionType)].flatMap(([, name = '']) => actions[decodeName(name)] ?? [])
  return objects.includes('/URI') && scriptLink.test(objects) ? [...named, 'script'] : named
}

/** A name may write any letter as its code: `Java#53cript`. */
function decodeName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
