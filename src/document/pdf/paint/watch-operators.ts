import { CvError } from '../../../errors.ts'
import type { OperatorList, PdfPage } from '../engine/pdf-api.ts'
import { operators } from './operators.ts'

/** Raising it lets a page take more memory, a kilobyte or two each; posters have some ten thousand. */
const mostOperators = 400_000

/** States and forms within one another. pdf.js looks through all of them at each operator; honest pages have a few dozen. */
const deepest = 5000

/** Steps into a state or a form, and out of it. */
const steps = new Map<number, number>([
  [operators.save, 1],
  [operators.restore, -1],
  [operators.paintFormXObjectBegin, 1],
  [operators.paintFormXObjectEnd, -1],
])

/** Counts what a page draws, while pdf.js still lists it. */
export interface OperatorWatch {
  /** Is told of the operators as they come. */
  readonly note: (codes: readonly number[]) => void
  /**
   * Lists the operators of a page.
   *
   * @throws {CvError} `TOO_LARGE` as soon as they are too many or too deep.
   */
  readonly list: (page: PdfPage) => Promise<OperatorList>
}

/** Makes a watch for the pages of a file, one after another. */
export function watchOperators(): OperatorWatch {
  let count = 0
  let depth = 0
  let refuse = (_error: CvError): void => {}
  return {
    note(codes) {
      count += codes.length
      for (const code of codes) depth += steps.get(code) ?? 0
      if (count > mostOperators) refuse(tooLarge(`draws more than ${mostOperators} things`))
      else if (depth > deepest) refuse(tooLarge(`nests what it draws over ${deepest} deep`))
    },
    list(page) {
      count = depth = 0
      return new Promise((resolve, reject) => {
        refuse = reject
        page.getOperatorList().then(resolve, reject)
      })
    },
  }
}

const tooLarge = (what: string) => new CvError('TOO_LARGE', `A page ${what}; export the PDF again.`)
