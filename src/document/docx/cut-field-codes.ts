import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Runs of a paragraph without the text that stands in the code of a field. */
export interface CutRuns {
  readonly nodes: readonly XmlElement[]
  /** Text in a code, where only instructions belong. */
  readonly text: string
}

/** A field that is open; of one that goes on in the next paragraph nothing is code. */
interface Field {
  readonly inCode: boolean
}

/**
 * Takes out what stands between the start of a field and its result: Word shows the result alone. The result of a field
 * inside a code goes, too, but is nobody's trick: `{ IF { PAGE } = 1 "" "Jo Doe" }`.
 */
export function cutFieldCodes(nodes: readonly XmlElement[]): CutRuns {
  const marks = nodes.flatMap(marksIn)
  if (marks.length === 0) return { nodes, text: '' }
  const ended = endedCodes(marks)
  const fields: Field[] = []
  let text = ''
  let begun = 0
  const keep = (element: XmlElement): XmlElement[] => {
    const mark = element.attributes['w:fldCharType']
    if (mark === 'begin') fields.push({ inCode: ended.has(begun++) })
    else if (mark === 'separate') fields.splice(-1, 1, { inCode: false })
    else if (mark === 'end') fields.pop()
    if (element.name === 'w:r' || element.name === 'w:hyperlink') {
      const children = element.children.flatMap((child): XmlNode[] =>
        typeof child === 'string' ? [child] : keep(child),
      )
      return [{ ...element, children }]
    }
    if (element.name !== 'w:t' || !fields.some(({ inCode }) => inCode)) return [element]
    if (fields.at(-1)?.inCode) text += element.children.join('')
    return []
  }
  return { nodes: nodes.flatMap(keep), text }
}

function marksIn(element: XmlElement): string[] {
  const { name, attributes, children } = element
  if (name === 'w:fldChar') return [attributes['w:fldCharType'] ?? '']
  if (name !== 'w:r' && name !== 'w:hyperlink') return []
  return children.flatMap((child) => (typeof child === 'string' ? [] : marksIn(child)))
}

/** Which starts, by their number, meet the end of their code. */
function endedCodes(marks: readonly string[]): ReadonlySet<number> {
  const open: number[] = []
  const ended = new Set<number>()
  let begun = 0
  for (const mark of marks) {
    if (mark === 'begin') open.push(begun++)
    else if (mark === 'separate') ended.add(open.at(-1) ?? -1)
    else if (mark === 'end') ended.add(open.pop() ?? -1)
  }
  return ended
}
