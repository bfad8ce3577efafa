import { CvError } from '../../errors.ts'
import { atOnce } from '../at-once.ts'
import { decodeText } from '../decode-text.ts'
import { openZip } from '../open-zip.ts'
import { isZip } from '../sniff-zip.ts'
import { childOf } from './child-of.ts'
import { htmlBlocks } from './html-blocks.ts'
import { mhtmlPage } from './mhtml-page.ts'
import { paragraphOf } from './paragraph-of.ts'
import type { XmlElement } from './parse-xml.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import { readPalette } from './read-palette.ts'
import { readParts } from './read-parts.ts'
import { readStyles } from './read-styles.ts'
import type { Scene } from './scene.ts'

/** Characters of a file that is taken in, and paragraphs of the whole document then: raising them lets in books. */
const maxLength = 1_000_000
const maxParagraphs = 20_000

/**
 * Prepares a `w:altChunk`: a document of another kind that Word takes in when it opens the file. Web pages, web archives,
 * plain text and other DOCX files are read; of the rest the scene's findings say that it was not.
 *
 * @throws {CvError} `TOO_LARGE`
 */
export function prepareChunk(chunk: XmlElement, scene: Scene): XmlElement[] {
  const bytes = scene.isChunk ? undefined : scene.part.bytesById(chunk.attributes['r:id'])
  const inner = { ...scene, isChunk: true }
  const blocks = bytes && (isZip(bytes) ? packedBlocks(bytes, inner) : textBlocks(bytes, inner))
  if (scene.findings.paragraphs.length > maxParagraphs) throw tooLarge()
  if (!blocks) scene.findings.unread.push(chunk.attributes['r:id'] ?? '')
  return blocks ?? []
}

function textBlocks(bytes: Uint8Array, scene: Scene): XmlElement[] | undefined {
  const text = decodeText(bytes)
  if (text === undefined || /^\s{0,9}\{\\rtf/.test(text)) return undefined
  const page = /^\s{0,9}MIME-Version:/i.test(text) ? mhtmlPage(text) : text
  if (page === undefined) return undefined
  if (page.length > maxLength) throw tooLarge()
  const isMarkup = /<(?:html|body|p|div|h[1-6]|ul|ol|table|span|br)\b/i.test(page.slice(0, 10_000))
  return prepareBlocks(isMarkup ? htmlBlocks(page) : page.split(/\r\n?|\n/).map((line) => paragraphOf(line)), scene)
}

function tooLarge(): CvError {
  return new CvError('TOO_LARGE', 'The DOCX takes in files with far more content than a CV; shorten it.')
}

function packedBlocks(bytes: Uint8Array, scene: Scene): XmlElement[] | undefined {
  try {
    const parts = atOnce(readParts(openZip(bytes), scene.budget))
    const palette = readPalette(parts)
    const styles = readStyles(parts.related('styles')?.root, palette)
    const body = childOf(parts.main.root, 'w:body')
    return prepareBlocks(body?.children ?? [], { ...scene, part: parts.main, palette, styles })
  } catch (error) {
    if (error instanceof CvError && error.code !== 'TOO_LARGE') return undefined
    throw error
  }
}
