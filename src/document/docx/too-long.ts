import { CvError } from '../../errors.ts'

/** The error for a DOCX whose reading would take longer than any CV's. */
export function tooLong(): CvError {
  return new CvError('TOO_LARGE', 'The DOCX has far more content than a CV; shorten it.')
}
