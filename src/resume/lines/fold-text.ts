/** Units that a keyboard writes otherwise. */
const plainForms: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u202f': ' ', '’': "'", '‘': "'", '‑': '-' }

const folded = new Map<string, string>()

/** Lower case without accents, unit for unit: an offset into the copy is an offset into the original. */
export function foldText(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, foldUnit).toLowerCase()
}

function foldUnit(unit: string): string {
  const known = folded.get(unit)
  if (known !== undefined) return known
  const plain = plainForms[unit]
  const copy = plain ?? unit.normalize('NFD').charAt(0).toLowerCase().charAt(0)
  folded.set(unit, copy)
  return copy
}
