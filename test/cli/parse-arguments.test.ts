import { describe, expect, test } from 'vitest'
import { parseArguments, UsageError } from '../../src/cli/parse-arguments.ts'

describe('the command line', () => {
  test('takes files and prints text unless told otherwise', () => {
    expect(parseArguments(['a.pdf', 'b.docx'])).toEqual({ paths: ['a.pdf', 'b.docx'], as: 'text' })
  })

  test('takes every option', () => {
    const argv = 'cvs --job ad.txt --as json --out reports --as-of 2026-11 --taxonomy own.json --fail-under 60.5'
    expect(parseArguments(argv.split(' '))).toEqual({
      paths: ['cvs'],
      as: 'json',
      job: 'ad.txt',
      out: 'reports',
      asOf: '2026-11',
      taxonomy: 'own.json',
      failUnder: 60.5,
    })
  })

  test.each([['--help'], ['-h']])('%s asks for help, whatever else is said', (flag) => {
    expect(parseArguments([flag, 'a.pdf'])).toBe('help')
  })

  test.each([
    ['no file', []],
    ['an unknown option', ['a.pdf', '--fast']],
    ['an unknown format', ['a.pdf', '--as', 'xml']],
    ['a month that is none', ['a.pdf', '--as-of', '2026-13']],
    ['a score over 100', ['a.pdf', '--fail-under', '101']],
    ['a score that is no number', ['a.pdf', '--fail-under', 'high']],
    ['an empty score', ['a.pdf', '--fail-under', '']],
    ['an option without its value', ['a.pdf', '--job']],
  ])('refuses %s in one line', (_what, argv) => {
    expect(() => parseArguments(argv)).toThrow(UsageError)
    try {
      parseArguments(argv)
    } catch (error) {
      expect((error as Error).message).toMatch(/^[^\n]{5,}$/)
    }
  })
})
