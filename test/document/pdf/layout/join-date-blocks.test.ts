import { expect, test } from 'vitest'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf, text } from '../../make-pdf.ts'

test('dates that a narrow column broke are joined within it, and the next column stays whole', async () => {
  const heads = ['Education', 'Skills'].map((name, at) => text(40 + 178 * at, 452, name, { size: 13, font: 'F2' }))
  const left = [
    text(40, 430, 'Master of Science'),
    text(167, 430, '2020 -'),
    text(167, 417, '2022'),
    text(40, 404, 'University of the Northern Hills'),
    text(40, 391, 'Faculty of Engineering'),
  ]
  const skills = ['PHP', 'Symfony', 'Doctrine', 'MySQL', 'Docker', 'Linux', 'Git']
  const right = skills.map((skill, at) => text(218, 430 - 13 * at, skill))
  const { text: read } = await readPdf(makePdf({ pages: [[...heads, ...left, ...right].join('\n')] }), readContext({}))
  expect(read.split('\n').filter(Boolean)).toEqual([
    'Education',
    'Master of Science\t2020 - 2022',
    'University of the Northern Hills',
    'Faculty of Engineering',
    'Skills',
    ...skills,
  ])
})
