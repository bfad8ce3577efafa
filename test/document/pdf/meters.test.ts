import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { makePdf, text } from '../make-pdf.ts'

const dark = '0.1 0.3 0.5'
const pale = '0.85 0.85 0.85'

const disc = (x: number, y: number, size = 6) => {
  const [left, right, bottom, top] = [x, x + size, y, y + size]
  return `${left} ${y + size / 2} m ${left} ${top} ${right} ${top} ${right} ${y + size / 2} c ${right} ${bottom} ${left} ${bottom} ${left} ${y + size / 2} c`
}
const fill = (colour: string, path: string) => `${colour} rg ${path} f 0 g`
const bar = (x: number, y: number, width: number, height = 5) => `${x} ${y} ${width} ${height} re`

/** Of five dots at the right of a name `filled` are dark. */
const dots = (y: number, filled: number, x = 200) =>
  [0, 1, 2, 3, 4].map((at) => fill(at < filled ? dark : pale, disc(x + at * 10, y))).join(' ')
const rings = (y: number, filled: number) =>
  [0, 1, 2, 3, 4]
    .map((at) => `${disc(200 + at * 10, y)} S ${at < filled ? fill(dark, disc(200 + at * 10, y)) : ''}`)
    .join(' ')
const blocks = (y: number, filled: number) =>
  [0, 1, 2, 3].map((at) => fill(at < filled ? dark : pale, bar(200 + at * 25, y, 20))).join(' ')
const track = (y: number, width: number, x = 50) => `${fill(pale, bar(x, y, 150))} ${fill(dark, bar(x, y, width))}`

const read = async (content: string) => {
  const document = await readDocument(makePdf({ pages: [content] }))
  return document.lines.map(({ start, end }) => document.text.slice(start, end))
}
const names = ['Java', 'Kafka', 'Redis']
const beside = (draw: (y: number, level: number) => string) =>
  names.map((name, at) => `${text(50, 700 - at * 20, name)} ${draw(700 - at * 20, at + 1)}`).join(' ')

describe('a level that is drawn', () => {
  test.each([
    ['dots of two colours', beside(dots), ['Java ●○○○○', 'Kafka ●●○○○', 'Redis ●●●○○']],
    ['rings of which some are filled', beside(rings), ['Java ●○○○○', 'Kafka ●●○○○', 'Redis ●●●○○']],
    ['blocks', beside(blocks), ['Java ●○○○', 'Kafka ●●○○', 'Redis ●●●○']],
    [
      'dots, in one row all of them',
      beside((y, level) => dots(y, level + 2)),
      ['Java ●●●○○', 'Kafka ●●●●○', 'Redis ●●●●●'],
    ],
    [
      'bars over tracks, of which a full one hides its own, and is drawn alone',
      beside((y, level) => (level === 3 ? fill(dark, bar(200, y, 150)) : track(y, level * 45, 200))),
      ['Java ▰▰▰▱▱▱▱▱▱▱', 'Kafka ▰▰▰▰▰▰▱▱▱▱', 'Redis ▰▰▰▰▰▰▰▰▰▰'],
    ],
    [
      'bars beside names',
      beside((y, level) => track(y, level * 45, 200)),
      ['Java ▰▰▰▱▱▱▱▱▱▱', 'Kafka ▰▰▰▰▰▰▱▱▱▱', 'Redis ▰▰▰▰▰▰▰▰▰▱'],
    ],
    [
      'bars below names',
      names.map((name, at) => `${text(50, 700 - at * 30, name)} ${track(690 - at * 30, (at + 1) * 45)}`).join(' '),
      ['Java ▰▰▰▱▱▱▱▱▱▱', 'Kafka ▰▰▰▰▰▰▱▱▱▱', 'Redis ▰▰▰▰▰▰▰▰▰▱'],
    ],
    [
      'bars below names, level with the text of another column',
      names
        .map(
          (name, at) =>
            `${text(50, 693 - at * 30, `Some words of text ${at}`)} ${text(300, 700 - at * 30, name)} ${track(690 - at * 30, (at + 1) * 45, 300)}`,
        )
        .join(' '),
      [
        ...[0, 1, 2].map((at) => `Some words of text ${at}`),
        ...names.map((name, at) => `${name} ${'▰'.repeat((at + 1) * 3)}${'▱'.repeat(7 - at * 3)}`),
      ],
    ],
    [
      'dots in two columns',
      names
        .map(
          (name, at) =>
            `${text(50, 700 - at * 20, name)} ${dots(700 - at * 20, at + 1, 120)} ${text(320, 700 - at * 20, `${name} too`)} ${dots(700 - at * 20, at + 2, 400)}`,
        )
        .join(' '),
      ['Java ●○○○○\tJava too ●●○○○', 'Kafka ●●○○○\tKafka too ●●●○○', 'Redis ●●●○○\tRedis too ●●●●○'],
    ],
  ])('%s is written behind its name', async (_what, content, expected) => {
    expect(await read(content)).toEqual(expected)
  })

  test('is the level of the skill', async () => {
    const page = `${text(50, 760, 'Jane Doe', { size: 18 })} ${text(50, 730, 'SKILLS', { font: 'F2' })} ${beside((y, level) => dots(y, level + 2))}`
    const { skills } = parseResume(await readDocument(makePdf({ pages: [page] })), { asOf: '2026-11' })
    expect(skills.flatMap(({ items }) => items.map(({ level }) => level))).toEqual([
      'intermediate',
      'advanced',
      'expert',
    ])
  })
})

const heading = (y: number, words: string, width: number) =>
  `${text(50, y, words, { font: 'F2', size: 12 })} ${fill(pale, bar(50, y - 8, 150, 2))} ${fill(dark, bar(50, y - 8, width, 2))}`

describe('an ornament is no level', () => {
  test.each([
    [
      'dots of a timeline',
      names.map((name, at) => `${fill(dark, disc(40, 700 - at * 20))} ${text(60, 700 - at * 20, name)}`),
    ],
    ['one row of dots', [text(50, 700, 'Java'), dots(700, 3), text(50, 680, 'Kafka'), text(50, 660, 'Redis')]],
    ['rows of dots that are all alike', [beside((y) => dots(y, 5))]],
    [
      'dots that take turns',
      [beside((y) => [0, 1, 2, 3, 4].map((at) => fill(at % 2 ? dark : pale, disc(200 + at * 10, y))).join(' '))],
    ],
    [
      'dots of many colours',
      [
        beside((y, level) =>
          [0, 1, 2, 3, 4].map((at) => fill(`0.${at} 0.${level} 0.5`, disc(200 + at * 10, y))).join(' '),
        ),
      ],
    ],
    ['dots far from any name', [...names.map((name, at) => text(50, 700 - at * 20, name)), dots(300, 2), dots(280, 3)]],
    [
      'shapes of many sizes',
      [
        beside((y, level) =>
          [0, 1, 2, 3, 4].map((at) => fill(at < level ? dark : pale, disc(200 + at * 14, y, 4 + at * 2))).join(' '),
        ),
      ],
    ],
    ['underlines of two colours', names.map((name, at) => heading(700 - at * 30, name, 40))],
    [
      'underlines as long as their words',
      names.map((name, at) => heading(700 - at * 30, name, [26.7, 34.7, 34][at] ?? 0)),
    ],
    ['rules of a table', [beside((y) => `${bar(50, y - 3, 200, 0.5)} f ${bar(50, y - 3, 0.5, 20)} f`)]],
    [
      'boxes behind words',
      [
        names
          .map((name, at) => `${fill(pale, bar(45, 697 - at * 20, 40 + at * 9, 14))} ${text(50, 700 - at * 20, name)}`)
          .join(' '),
      ],
    ],
  ])('%s', async (_what, content) => {
    expect(await read(content.flat().join(' '))).toEqual(names)
  })
})
