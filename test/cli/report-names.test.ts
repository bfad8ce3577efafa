import { expect, test } from 'vitest'
import { reportNames } from '../../src/cli/report-names.ts'

test('a report is named after its CV', () => {
  expect([...reportNames(['in/ada.pdf'], 'markdown').values()]).toEqual(['ada.md'])
})

test('no two reports share a name, also where case does not count', () => {
  const names = [...reportNames(['a/cv.pdf', 'b/cv.docx', 'c/CV.txt', 'd/cv-2.pdf'], 'json').values()]
  expect(names).toEqual(['cv.json', 'cv-2.json', 'CV-3.json', 'cv-2-2.json'])
})
