import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Content that may move from one run to the next; the marks of a field may not. */
const movable: ReadonlySet<string> = new Set(['w:rPr', 'w:t', 'w:tab', 'w:br'])

/** Word cuts a word into runs at every spell check; runs of one look become one again, so that mammoth has less to do. */
export function mergeRuns(runs: readonly XmlElement[]): XmlElement[] {
  const merged: XmlElement[] = []
  let open: { look: string; children: XmlNode[] } | undefined
  for (const run of runs) {
    const look = lookOf(run)
    if (look !== undefined && open?.look === look) {
      addContent(open.children, run.children.slice(1))
      continue
    }
    const children = [...run.children]
    open = look === undefined ? undefined : { look, children }
    merged.push({ ...run, children })
  }
  return merged
}

function lookOf({ name, children }: XmlElement): string | undefined {
  const isPlain = children.every((child) => typeof child !== 'string' && movable.has(child.name))
  return name === 'w:r' && isPlain ? JSON.stringify(children[0]) : undefined
}

function addContent(children: XmlNode[], added: readonly XmlNode[]): void {
  for (const node of added) {
    const last = children.at(-1)
    if (isText(last) && isText(node)) {
      children[children.length - 1] = { ...last, children: [[...last.children, ...node.children].join('')] }
    } else children.push(node)
  }
}

function isText(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object' && node.name === 'w:t'
}
