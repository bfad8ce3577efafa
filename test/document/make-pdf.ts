interface PdfParts {
  /** Content stream of each page. */
  readonly pages: readonly string[]
  /** Further entries of the resource dictionary, such as `/XObject << /Form 10 0 R >>`. */
  readonly resources?: string
  /** Further objects, numbered from 10. */
  readonly objects?: readonly string[]
  /** Further entries of each page, such as `/Annots [10 0 R]`. */
  readonly page?: string
  /** Further entries of the catalog. */
  readonly catalog?: string
}

const firstExtra = 10
const firstPage = 30

/** Writes a small PDF by hand: A4 pages with `/F1` (Helvetica) and `/F2` (Helvetica-Bold). */
export function makePdf({ pages, resources = '', objects = [], page = '', catalog = '' }: PdfParts): Uint8Array {
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')}] >>`,
    ],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [5, `<< /Font << /F1 3 0 R /F2 4 0 R >> ${resources} >>`],
  ])
  for (const [at, object] of objects.entries()) all.set(firstExtra + at, object)
  for (const [at, content] of pages.entries()) {
    const number = firstPage + 2 * at
    const box = '/MediaBox [0 0 595 842]'
    all.set(number, `<< /Type /Page /Parent 2 0 R ${box} /Resources 5 0 R /Contents ${number + 1} 0 R ${page} >>`)
    all.set(number + 1, stream('', content))
  }
  return new Uint8Array(Buffer.from(withTable(all), 'latin1'))
}

/** A stream object, for form XObjects and the like. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** A text at `x` points from the left and `y` from the bottom. */
export function text(x: number, y: number, words: string, { size = 10, font = 'F1' } = {}): string {
  const escaped = words.replace(/[\\()]/g, (sign) => `\\${sign}`)
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}

function withTable(objects: ReadonlyMap<number, string>): string {
  let file = '%PDF-1.7\n'
  let table = 'xref\n0 1\n0000000000 65535 f \n'
  for (const [number, object] of objects) {
    table += `${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  return `${file}${table}trailer\n<< /Root 1 0 R /Size ${size} >>\nstartxref\n${file.length}\n%%EOF\n`
}
