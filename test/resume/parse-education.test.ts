import { describe, expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

const schoolsOf = (heading: string, ...rows: string[]): (string | undefined)[] => {
  const sketch = ['Jo Farrow', 'jo@example.com', '', '# Experience', 'Developer, Acme Ltd, 2019 – 2021', `# ${heading}`]
  const { education } = parseResume(documentOf([...sketch, ...rows, '# Interests', 'Rowing'].join('\n')), {
    asOf: '2026-11',
  })
  return education.map(({ institution }) => institution)
}

describe('the schools of an education section', () => {
  test.each([
    ['a compound', 'Ausbildung', ['Technikerin, Informatik', 'Technikerschule Illertal'], ['Technikerschule Illertal']],
    [
      'a kind of school and its name below',
      'Ausbildung',
      ['1994 – 2004  |  Realschule und Fachoberschule', 'Schulzentrum Meppen'],
      ['Schulzentrum Meppen'],
    ],
    [
      'a parted degree, whose second half is a legal form elsewhere',
      'Studium',
      ['2010 – 2014  |  B. Sc. Informatik', 'Hochschule Anger', '2010  |  Abitur', 'Gymnasium am Wald'],
      ['Hochschule Anger', 'Gymnasium am Wald'],
    ],
    ['a leaving paper beside a bare name', 'Education', ['K.C.S.E., Ridge Girls, 2014 — B+'], ['Ridge Girls']],
    [
      'the head of a table',
      'Education',
      ['Examination  |  Board / University  |  Year', 'B.E.  |  Deccan Technical University  |  2015'],
      ['Deccan Technical University'],
    ],
    [
      'commas in brackets',
      'Education',
      ['3 A-levels (Maths, Music, French), Oakfield School, 2011'],
      ['Oakfield School'],
    ],
    [
      'a firm with its town',
      'Ausbildung',
      ['2015–2018 Ausbildung zum Fachinformatiker bei der Nordlicht GmbH, Kiel'],
      ['Nordlicht GmbH'],
    ],
    [
      'modules behind the entry',
      'Education',
      ['Clydewater University, BSc Computing, 2013–2016. Modules: Algorithms, Databases'],
      ['Clydewater University'],
    ],
    [
      'full lines that each open with a degree',
      'Istruzione',
      [
        'Laurea magistrale in Ingegneria informatica, Politecnico di Valdarno, 2013, 110/110 e lode',
        'Diploma di maturità scientifica, Liceo Galileo Ferraris, 2008',
      ],
      ['Politecnico di Valdarno', 'Liceo Galileo Ferraris'],
    ],
    [
      'a second subject on a line of its own',
      'Education',
      ['BS, Computer Science', 'Llano State University', 'Aug 2013 – May 2017', 'Minor in Spanish'],
      ['Llano State University'],
    ],
  ])('%s', (_what, heading, rows, expected) => {
    expect(schoolsOf(heading, ...rows)).toEqual(expected)
  })
})

test.each([
  ['Harborview Institute of Technology, Boston, MA', ['Harborview Institute of Technology']],
  ['Harborview University, Cambridge, MA 02139', ['Harborview University']],
])('a state is no degree: “%s”', (line, schools) => {
  expect(schoolsOf('Education', line, 'Master of Science in Data Engineering, May 2024')).toEqual(schools)
})

test('a Master of Arts is one', () => {
  expect(schoolsOf('Education', 'University of Wessex, MA', 'Anger College, BA, 2012')).toHaveLength(2)
})
