import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

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
    [
      'a name that breaks behind a small word, in a cell',
      'Istruzione',
      ['2019 – 2022  |  Laurea in Informatica, Università della', 'Murgia', '1992  |  Diploma, ITIS Galvani, Bitonto'],
      ['Università della Murgia', 'ITIS Galvani'],
    ],
    [
      'a department between a degree and its school',
      'Education',
      ['MSc Software Engineering', 'School of Computing', 'University of Trentside', '2015 – 2016'],
      ['University of Trentside'],
    ],
    [
      'a department before its school',
      'Education',
      ['MSc, Faculty of Informatics, Highlands University, 2016'],
      ['Highlands University'],
    ],
    ['a department without a school', 'Education', ['BSc Physics, School of Science, 2016'], ['School of Science']],
    [
      'a college that is named like a department',
      'Education',
      ['BE Civil, College of Engineering, Pune, 2014'],
      ['College of Engineering'],
    ],
    [
      'a river behind a small word',
      'Bildung',
      ['Bachelor Informatik, Hochschule an der Leine, 2016'],
      ['Hochschule an der Leine'],
    ],
    ['a study at a school', 'Bildung', ['Diplom Informatik an der Hochschule Leine, 2016'], ['Hochschule Leine']],
    ['a school in brackets', 'Education', ['BSc Physics (University of Leeds), 2:1, 2009'], ['University of Leeds']],
    ['a course', 'Istruzione', ['2020  |  Corso di Docker (24 ore)'], [undefined]],
    ['a course at a school', 'Istruzione', ['2006  |  Corso CNC, Centro Orobica, 400 ore'], ['Centro Orobica']],
    [
      'a school that opens like a course',
      'Education',
      ['Training College Leeds', 'BEd, 2001'],
      ['Training College Leeds'],
    ],
    ['an article', 'Istruzione', ['Laurea, presso l’Università di Vela, 2014'], ['Università di Vela']],
    ['hours behind a name', 'Formación', ['Bootcamp Backend Java. CodeNogal, 400 horas (2020)'], ['CodeNogal']],
    ['a leaving paper beside a bare name', 'Education', ['K.C.S.E., Ridge Girls, 2014 — B+'], ['Ridge Girls']],
    [
      'dates and a place in a block of their own below',
      'Education',
      [
        'Anger College, BSc Physics',
        '',
        'June 2016 – April 2020, Leeds',
        '',
        'Wessex School, A-levels',
        '',
        '2014 – 2016',
      ],
      ['Anger College', 'Wessex School'],
    ],
    [
      'the head of a table',
      'Education',
      ['Examination  |  Board / University  |  Year', 'B.E.  |  Deccan Technical University  |  2015'],
      ['Deccan Technical University'],
    ],
    [
      'the head of a table between bars',
      'Education',
      ['Course | Institution | Board/University | Year', 'B.E. | Kongu College | Anna University | 2021'],
      ['Kongu College'],
    ],
    [
      'a form',
      'Education',
      ['Institution: Umgeni University', 'Year: 2012', '', 'Last School Attended: Isipingo High School', 'Year: 2008'],
      ['Umgeni University', 'Isipingo High School'],
    ],
    [
      'a vocational qualification without a school',
      'Qualifications',
      [
        'Diploma in ICT, Salford City College, 2014',
        'NVQ Level 2 Business, 2012',
        '9 GCSEs, Parrs Wood High School, 2011',
      ],
      ['Salford City College', undefined, 'Parrs Wood High School'],
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
      'schools told by a short form or a word of their country',
      'Istruzione',
      ['2013 - 2018', 'Diploma di perito informatico', 'ITIS Resegone, Calolziocorte'],
      ['ITIS Resegone'],
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

describe('a school that no word gives away', () => {
  test.each([
    ['BSc Computer Science, UCL, 2015 – 2018', ['UCL']],
    ['MBA, INSEAD, 2015', ['INSEAD']],
    ['B.S. Applied Physics, Caltech, Pasadena, CA, June 2010', ['Caltech']],
    ['Bachelor of Science – Computer Science – Purdue – 2015', ['Purdue']],
    ['Full-stack bootcamp, Le Wagon, Berlin, 2021', ['Le Wagon']],
    ['M.Sc. Maschinenbau, RWTH Aachen, 2016', ['RWTH Aachen']],
    ['Licence Informatique, UBO, Brest, 2020 – 2023', ['UBO']],
    ['Titre professionnel Développeur Web, Simplon, Toulouse, 2025', ['Simplon']],
    ['HBO Verpleegkunde, Saxion, 2015 – 2019, diploma behaald', ['Saxion']],
    ['MIT, S.B. Physics, 2016 – 2020', ['MIT']],
    ['BSc Computer Science UCL, 2015', ['UCL']],
    ['Master, Sciences Po, 2012', ['Sciences Po']],
  ])('“%s”', (line, schools) => {
    expect(schoolsOf('Education', line)).toEqual(schools)
  })

  test.each([
    ['a subject', 'BSc, Physics, 2019'],
    ['a part of the subject', 'BSc Computer Science, Machine Learning, 2019'],
    ['how it was studied', 'MSc Physics, distance learning, 2019'],
    ['a class', 'BSc Computer Science (Hons), First Class, 2019'],
    ['a track', 'BSc Computer Science, AI track, 2019'],
  ])('is not %s: “%s”', (_what, line) => {
    expect(schoolsOf('Education', line)).toEqual([undefined])
  })

  test.each([
    ['over each degree', ['UCL', 'BSc Physics, 2015–2018', 'LSE', 'MSc Finance, 2018–2019'], ['UCL', 'LSE']],
    ['under each degree', ['BSc Physics', 'UCL, 2015–2018', 'MSc Finance', 'LSE, 2018–2019'], ['UCL', 'LSE']],
    [
      'with a word of degrees in its name',
      ['Instituto Superior Técnico', 'Master’s degree, Computer Engineering', '2012 – 2017'],
      ['Instituto Superior Técnico'],
    ],
    [
      'after a firm, with dates on lines of their own',
      ['08/2003 – 07/2006', 'Ausbildung zur Kauffrau', 'Stahlhandel Wiemann', '', '1994 – 2003', 'Realschule Heepen'],
      ['Stahlhandel Wiemann', 'Realschule Heepen'],
    ],
  ])('%s', (_what, rows, schools) => {
    expect(schoolsOf('Education', ...rows)).toEqual(schools)
  })
})
