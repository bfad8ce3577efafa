import { buildZip } from './build-zip.ts'

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Declarations of the namespaces that the parts may use. */
export const namespaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: officeTypes,
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** The parts of a DOCX, each the XML inside its root. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly footnotes?: string
  /** Colour of the pages, `RRGGBB`, and whether it is shown. */
  readonly background?: readonly [colour: string, isShown: boolean]
  readonly settings?: string
  /** By file name: `{'header1.xml': …}`; the id of each is its name. */
  readonly running?: Readonly<Record<string, string>>
  /** Other parts by file name, with the last word of their type; the id of each is its name. */
  readonly others?: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>
  /** Targets of hyperlinks by id. */
  readonly links?: Readonly<Record<string, string>>
}

/** Writes a DOCX with as little around its parts as Word accepts. */
export function buildDocx({
  body,
  styles = '',
  footnotes,
  background,
  settings = '',
  running = {},
  others = {},
  links = {},
}: DocxParts): Uint8Array {
  const relations = [
    relation('styles', 'styles', 'styles.xml'),
    ...(background?.[1] || settings ? [relation('settings', 'settings', 'settings.xml')] : []),
    ...(footnotes ? [relation('footnotes', 'footnotes', 'footnotes.xml')] : []),
    ...Object.keys(running).map((name) => relation(name, name.replace(/\d.*/, ''), name)),
    ...Object.entries(others).map(([name, [type]]) => relation(name, type, name)),
    ...Object.entries(links).map(([id, target]) => relation(id, 'hyperlink', target, ' TargetMode="External"')),
  ]
  return buildZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([relation('main', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': root(
      'document',
      `${background ? `<w:background w:color="${background[0]}"/>` : ''}<w:body>${body}</w:body>`,
    ),
    'word/settings.xml': root('settings', `${background?.[1] ? '<w:displayBackgroundShape/>' : ''}${settings}`),
    'word/styles.xml': root('styles', styles),
    ...(footnotes && { 'word/footnotes.xml': root('footnotes', footnotes) }),
    ...Object.fromEntries(Object.entries(others).map(([name, [, content]]) => [`word/${name}`, content])),
    ...Object.fromEntries(
      Object.entries(running).map(([name, xml]) => [`word/${name}`, root(name.startsWith('h') ? 'hdr' : 'ftr', xml)]),
    ),
  })
}

/** A paragraph of plain text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

/** A run of text that looks like `properties` say. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of cells, each the XML of its blocks. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`
}

function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"${mode}/>`
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${packageNamespace}">${relations.join('')}</Relationships>`
}
