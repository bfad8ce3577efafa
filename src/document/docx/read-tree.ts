import mammoth from 'mammoth'
import type { XmlElement } from './parse-xml.ts'
import type { Tree } from './tree.ts'
import { writeXml } from './write-xml.ts'

/** What mammoth opens a file by: the inside of its own zip reader. */
interface OpenFile {
  exists(name: string): boolean
  read(name: string): Promise<string>
}

/**
 * Mammoth's document tree of prepared parts, by their names.
 *
 * Mammoth hands its tree out for changing on the way to HTML; we keep it and hand back an empty one, so that no HTML is made.
 */
export async function readTree(files: Readonly<Record<string, XmlElement>>): Promise<Tree> {
  const file: OpenFile = {
    exists: (name) => Object.hasOwn(files, name),
    read: async (name) => (files[name] ? writeXml(files[name]) : ''),
  }
  let tree: Tree | undefined
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    transformDocument(document: Tree) {
      tree = document
      return { ...document, children: [] }
    },
  })
  if (!tree) throw new Error('mammoth gave no document tree')
  return tree
}
