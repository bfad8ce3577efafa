import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Content that may move from one run to the next; the marks of a field may not. */
const movable: ReadonlySet<string> = new Set(['w:rPr', 'w:t', 'w:tab', 'w:br'])

/** Word cuts a word into runs at every spell check; runs of one look become one again, so that mammoth has less to do. */
export function mergeRuns(runs: readonly XmlElement[]): XmlElement[] {
  const merged: { run: XmlElement; look: string | undefined; content: XmlNode[] }[] = []
  for (const run of runs) {
    const look = lookOf(run)
    const open = merged.at(-1)
    if (look !== undefined && open?.look === look) open.content.push(...run.children.slice(1))
    else merged.push({ run, look, content: [...run.children] })
  }
  return merged.map(({ run, content }) => ({ ...run, children: joinTexts(content) }))
}

function lookOf({ name, children }: XmlElement): string | undefined {
  const isPlain = children.every((child) => typeof child !== 'string' && movable.has(child.name))
  return name === 'w:r' && isPlain ? JSON.stringify(children[0]) : undefined
}

/** Texts that follow one another become one; joined once, as text that grows piece by piece is copied each time. */
function joinTexts(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = []
  let texts: XmlElement[] = []
  const end = (): void => {
    const [first] = texts
    if (first) joined.push({ ...first, children: [texts.flatMap(({ children }) => children).join('')] })
    texts = []
  }
  for (const node of nodes) {
    if (isText(node)) texts.push(node)
    else {
      end()
      joined.push(node)
    }
  }
  end()
  return joined
}

function isText(node: XmlNode): node is XmlElement {
  return typeof node === 'object' && node.name === 'w:t'
}
