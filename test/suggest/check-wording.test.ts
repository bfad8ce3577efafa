import { describe, expect, test } from 'vitest'
import { checkWording } from '../../src/suggest/check-wording.ts'
import { makeInput } from '../score/make-input.ts'

const findIn = (
  highlights: string[],
  dates: readonly [string, string] = ['2019-01', '2021-02'],
  summary = 'Backend developer.',
) => {
  const { resume } = makeInput({ summary, work: [{ position: 'Developer', dates, highlights }] })
  return checkWording(resume).map(({ code, span }) => [code, resume.document.text.slice(span?.start, span?.end)])
}

const long = `Built ${'a service and '.repeat(16)}a queue`

describe('checkWording', () => {
  test.each([
    ['WEAK_OPENING', 'Responsible for the APIs', 'Responsible for the APIs'],
    ['WEAK_OPENING', 'I was involved in code reviews', 'I was involved in code reviews'],
    ['PASSIVE_OPENING', 'The API was built in Go', 'The API was built in Go'],
    ['FIRST_PERSON', 'My role was to test', 'My role was to test'],
    ['BUZZWORD', 'Built the API as a team player', 'team player'],
    ['FILLER', 'Wrote SQL, Java etc.', 'etc'],
    ['FILLER', 'Wrote SQL, Java and more.', 'and more'],
    ['FILLER', 'Wrote SQL (Oracle and more) and, more recently, Java', 'and more'],
    ['FILLER', 'Built Internet of Things things', 'things'],
    ['LONG_HIGHLIGHT', long, long],
    ['PRESENT_TENSE', 'Maintain the API', 'Maintain the API'],
    ['SLOT_LEFT', 'Built the API, cutting [what] by 40 %', '[what]'],
  ])('finds %s in “%s”', (code, text, quote) => {
    expect(findIn([text])).toContainEqual([code, quote])
  })

  test.each([
    'Built the API in Go',
    'Helped teachers express interest in the beta',
    'The API is used by 40 shops',
    'Tuned network I/O and Phase I of the rollout',
    'Cut the bill; see RFC [1]',
    'Built shops in Java and, more recently, in Go',
    'Made imports faster, and more importantly, safe',
    'Ran three clusters and more than 40 jobs',
    'Made deploys calmer and more reliable',
    'Built Internet of Things gateways',
    'Ran curl --request POST http://localhost:8080/things',
  ])('finds nothing in “%s”', (text) => {
    expect(findIn([text])).toEqual([])
  })

  test('finds verbs that open one entry three times', () => {
    expect(findIn(['Built A', 'Built B', 'Built C'].map((text) => `${text} service`))).toEqual([
      ['REPEATED_OPENING', 'Built'],
    ])
    expect(findIn(['Built the A service', 'Built the B service'])).toEqual([])
  })

  test('takes the present tense in the entry that goes on', () => {
    expect(findIn(['Maintain the API'], ['2019-01', 'present'])).toEqual([])
  })

  test('lets the article’s example pass', () => {
    const summary =
      'Passionate and creative backend developer with five years of experience designing, building, and enhancing .Net web applications for EdTech companies.'
    expect(findIn(['Built the API'], undefined, summary)).toEqual([])
  })
})
