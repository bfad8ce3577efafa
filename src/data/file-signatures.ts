/** A kind of file that is known and not read, told from its first bytes, each byte one character. */
export interface FileSignature {
  /** What the file starts with, or a pattern for its start. */
  readonly start: string | RegExp
  /** With its article, as it stands after "This is …". */
  readonly name: string
}

/**
 * Files that people hand in for a CV. Zip archives and old Office files are told apart by what is inside them
 * and stand elsewhere; anything that is neither here nor text is "a file of an unknown kind".
 */
export const fileSignatures: readonly FileSignature[] = [
  { start: /^(?:\xef\xbb\xbf)?\s{0,64}\{\\rtf/, name: 'a Rich Text file' },
  { start: '\x89PNG', name: 'an image (PNG)' },
  { start: '\xff\xd8\xff', name: 'an image (JPEG)' },
  { start: /^GIF8[79]a/, name: 'an image (GIF)' },
  { start: /^BM[\s\S]{4}\0{4}/, name: 'an image (BMP)' },
  { start: /^(?:II\*\0|MM\0\*)/, name: 'an image (TIFF)' },
  { start: /^RIFF[\s\S]{4}WEBP/, name: 'an image (WebP)' },
  { start: /^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|avif)/, name: 'an image (HEIC)' },
  { start: '8BPS', name: 'an image (Photoshop)' },
  { start: /^(?:\xef\xbb\xbf)?\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?<svg\b/i, name: 'an image (SVG)' },
  {
    start:
      /^(?:\xef\xbb\xbf)?\s{0,64}(?:(?:<\?xml[^>]{0,200}|<!--[^>]{0,400})>\s{0,64}){0,9}<(?:!doctype html|html|head|body|meta|style|div|table)\b/i,
    name: 'a web page (HTML)',
  },
  { start: /^MIME-Version:/i, name: 'a web archive (MHTML)' },
  { start: /^(?:\xef\xbb\xbf)?\s{0,64}<\?xml\b/, name: 'an XML file' },
  { start: '%!PS', name: 'a PostScript file' },
  { start: /^(?:\xef\xbb\xbf)?(?:\s{0,64}%.{0,200}\n){0,9}\s{0,64}\\documentclass\b/, name: 'LaTeX source' },
  { start: '\xffWPC', name: 'a WordPerfect file' },
  { start: '\x1f\x8b', name: 'a compressed file (gzip)' },
  { start: '7z\xbc\xaf', name: 'an archive (7-Zip)' },
  { start: 'Rar!\x1a', name: 'an archive (RAR)' },
  { start: 'MZ\x90\0', name: 'a program' },
  { start: '\x7fELF', name: 'a program' },
]
