import type { XmlElement, XmlNode } from './parse-xml.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** Writes an element of the `w` and `r` namespaces as a document of its own. */
export function writeXml(root: XmlElement): string {
  return write({ ...root, name: `${root.name} ${namespaces}` }, root.name)
}

function write(node: XmlNode, tag?: string): string {
  if (typeof node === 'string') return escapeXml(node)
  let attributes = ''
  for (const key in node.attributes) attributes += ` ${key}="${escapeXml(node.attributes[key] ?? '')}"`
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  let content = ''
  for (const child of node.children) content += write(child)
  return `<${node.name}${attributes}>${content}</${tag ?? node.name}>`
}

/** What needs escaping, and characters that XML cannot hold: some writers leave them in. */
const special = /[&<>"]|[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? '')
}
