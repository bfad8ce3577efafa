import { expect, test } from 'vitest'
import { readWorkSentence } from '../../../src/resume/entries/read-work-sentence.ts'

test.each([
  [
    'I am a software engineer at Lantern Learning, where I look after grading since May 2021.',
    'software engineer',
    'Lantern Learning',
    '2021-05',
  ],
  [
    'From June 2017 to August 2021 I was a backend developer at Copperfield Post, working on parcels.',
    'backend developer',
    'Copperfield Post',
    '2017-06',
  ],
  [
    'Before that I worked as a developer at Tui Transport from July 2018 to February 2022.',
    'developer',
    'Tui Transport',
    '2018-07',
  ],
  [
    'Seit März 2020 arbeite ich als Entwicklerin bei Seetal Energie, vor allem an der Abrechnung.',
    'Entwicklerin',
    'Seetal Energie',
    '2020-03',
  ],
  [
    'From 2019 to 2022 I worked at Shoalwater Robotics as a backend developer, where I wrote the fleet API.',
    'backend developer',
    'Shoalwater Robotics',
    '2019',
  ],
  ['I have been at Kestrel Maps since 2022 as a senior developer.', 'senior developer', 'Kestrel Maps', '2022'],
  [
    'Von 2015 bis 2019 war ich bei der Rheinland Logistik AG als Java-Entwickler tätig.',
    'Java-Entwickler',
    'Rheinland Logistik AG',
    '2015',
  ],
  [
    'Depuis 2018, je travaille chez Boréal Assurances en tant que développeuse back-end.',
    'développeuse back-end',
    'Boréal Assurances',
    '2018',
  ],
  [
    'Dal 2020 lavoro presso Vento Solare S.r.l. come sviluppatore backend.',
    'sviluppatore backend',
    'Vento Solare S.r.l.',
    '2020',
  ],
  [
    'My first job was at Dunmore Council, where I was a junior programmer between 2014 and 2017.',
    'junior programmer',
    'Dunmore Council',
    '2014',
  ],
  ['Daarvoor was ik van 2016 tot 2020 programmeur bij Tulpenbank.', 'programmeur', 'Tulpenbank', '2016'],
  ['De 2018 à 2021 j’étais développeuse chez Armor Billetterie, à Brest.', 'développeuse', 'Armor Billetterie', '2018'],
] as const)('“%s” tells of a position', (text, position, name, startDate) => {
  const found = readWorkSentence(text)
  expect(found && text.slice(found.position.from, found.position.to)).toBe(position)
  expect(found && text.slice(found.name.from, found.name.to)).toBe(name)
  expect(found?.dates.startDate).toBe(startDate)
})

test.each([
  ['a header', 'Developer at Acme, 2019 – 2021'],
  ['what was done', 'Ran the order service as a proof of concept at Acme from 2019 to 2021'],
  ['a sentence without dates', 'I was a developer at Acme and liked it very much.'],
])('%s tells of none', (_what, text) => {
  expect(readWorkSentence(text)).toBeUndefined()
})
