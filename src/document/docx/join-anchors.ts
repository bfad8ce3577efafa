import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement } from './parse-xml.ts'

/**
 * Makes one paragraph of those that follow one another and only hold boxes placed on the page: where such a box is
 * anchored says nothing about where it stands.
 */
export function joinAnchors(content: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = []
  let blanks: XmlElement[] = []
  let isOpen = false
  for (const element of content) {
    const last = joined.at(-1)
    if (isOpen && last && isAnchor(element)) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...element.children] }
      blanks = []
    } else if (isOpen && isBlank(element)) blanks.push(element)
    else {
      joined.push(...blanks, element)
      blanks = []
      isOpen = isAnchor(element)
    }
  }
  return [...joined, ...blanks]
}

/** What a paragraph of boxes holds beside them. */
const aside: ReadonlySet<string> = new Set(['w:rPr', 'w:pPr', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd'])

function piecesOf({ children }: XmlElement): XmlElement[] {
  return contentOf(children)
    .flatMap((child) => (child.name === 'w:r' ? contentOf(child.children) : [child]))
    .filter(({ name }) => !aside.has(name))
}

function isAnchor(element: XmlElement): boolean {
  if (element.name !== 'w:p' || childOf(childOf(element, 'w:pPr'), 'w:sectPr')) return false
  const pieces = piecesOf(element)
  return pieces.length > 0 && pieces.every(isPlaced)
}

function isPlaced(piece: XmlElement): boolean {
  const from = childOf(childOf(piece, 'wp:anchor'), 'wp:positionV')?.attributes['relativeFrom']
  return piece.name === 'w:drawing' && (from === 'page' || from === 'margin')
}

function isBlank(element: XmlElement): boolean {
  const properties = childOf(element, 'w:pPr')
  return element.name === 'w:p' && piecesOf(element).length === 0 && childOf(properties, 'w:sectPr') === undefined
}
