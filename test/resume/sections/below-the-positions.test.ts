import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const positions = 'Software Engineer, Kona Traders Ltd\nMay 2018 to present\nBilling in Python.'
const below = (text: string) =>
  parseResume(documentOf(`Jo Farrow\njo@example.com\n\n${positions}\n\n${text}`), { asOf: '2026-11' })
    .sections.map(({ kind }) => kind)
    .slice(2)

describe('a block without a heading below the positions', () => {
  test.each([
    ['Associate in Science, Information Technology\nHanalei Community College, 2016', ['education']],
    ['Torrey Valley Community College, A.S. Web Development, 2017', ['education']],
    ['FdSc Computing, Fal Estuary College, 2018', ['education']],
    ['Technikerschule Oberwald, 2014', ['education']],
    ['CompTIA Security+, 2019\nAWS Certified Cloud Practitioner, 2022', ['certificates']],
    ['References available on request', ['references']],
    ['English, Cornish (beginner)', ['languages']],
    ['BTS SIO, lycée Belledonne, 2015\nCertification Oracle Java SE 11, 2021', ['education', 'certificates']],
    ['Java, Spring Boot, bases de données Oracle et PostgreSQL, Maven', ['skills']],
    ['Harbour College, 2016\n\nReferences upon request', ['education', 'references']],
    ['Harbour College, 2016\n\njo.farrow.example.com\nhttps://github.com/jo-example', ['education', 'contact']],
  ])('%s', (text, kinds) => {
    expect(below(text)).toEqual(kinds)
  })

  test.each([
    'IT Technician, Harbour College\n2014 to 2016',
    'Lecturer, Harbour College, 2016',
    'Library system for Harbour College.',
  ])('%s is no study', (text) => {
    expect(below(text)).not.toContain('education')
  })

  test('a degree and a certificate right below the last line of work', () => {
    const text = documentOf(
      `Jo Farrow\njo@example.com\n\n${positions}\nBSc Physics, Wharfe University (2016)\nAWS Certified Developer (2022)`,
    )
    const { sections, work } = parseResume(text, { asOf: '2026-11' })
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'experience', 'education', 'certificates'])
    expect(work).toHaveLength(1)
  })

  test('a school among what was done is no study', () => {
    const text = documentOf(
      `Jo Farrow\njo@example.com\n\n${positions}\nMaster data import, Wharfe University, 2019\nKafka for Aire College, 2020`,
    )
    expect(parseResume(text, { asOf: '2026-11' }).sections.map(({ kind }) => kind)).toEqual(['contact', 'experience'])
  })

  test('a project with its address, far below the name, is no way to reach somebody', () => {
    const deeds = Array.from({ length: 9 }, (_, nth) => `- deed ${nth}`).join('\n')
    const projects =
      'birdcount: a tally of birds in the park\nlinkfeed: a reader for posts, github.com/jo-example/linkfeed'
    expect(below(`Developer, Curlew Bank, 2014 - 2018\n${deeds}\n\n${projects}`)).toEqual(['projects'])
  })

  test.each([
    'Java, Spring, Kafka, and a garden with more beans than anyone needs',
    'Backend developer at heart, Java, Spring, Kafka, many happy years in payments',
  ])('“%s” is no list of skills', (text) => {
    expect(below(text)).not.toContain('skills')
  })

  test('“Rust (beginner), Go” is no list of languages that people speak', () => {
    expect(below('Rust (beginner), Go')).not.toContain('languages')
  })
})
