import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from './support/source-files.ts'

/** Imports point from a later room to an earlier one, or stay inside. */
const rooms = [
  'types',
  'errors',
  'messages',
  'version',
  'lazy',
  'problem-of',
  'options',
  'data',
  'document',
  'resume',
  'skills',
  'job',
  'score',
  'suggest',
  'report',
  'analyze',
  'batch',
  'index',
  'cli',
]

/** Types, errors and messages are the shared nouns; they may name one another. */
const nouns = new Set(['types', 'errors', 'messages'])

const files = sourceFiles('src')

const roomOf = (path: string): string =>
  path
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')[0] ?? ''

const targetsOf = (file: SourceFile) =>
  importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, isTypeOnly }) => ({ path: posix.join(posix.dirname(file.path), from), isTypeOnly }))

/** Rooms in which a file of `room` imports from a later one. */
function wrongWays(file: SourceFile): string[] {
  const from = roomOf(file.path)
  return targetsOf(file)
    .map(({ path }) => roomOf(path))
    .filter((to) => rooms.indexOf(to) > rooms.indexOf(from) && !(nouns.has(from) && nouns.has(to)))
}

describe('the house', () => {
  test('has only rooms that stand in the row', () => {
    expect(files.map(({ path }) => roomOf(path)).filter((room) => !rooms.includes(room))).toEqual([])
  })

  test.each(files.map((file) => [file.path, file] as const))('%s imports from rooms before it', (_path, file) => {
    expect(wrongWays(file)).toEqual([])
  })

  test('would notice an import from a later room', () => {
    const wrong = {
      path: 'src/skills/find-mentions.ts',
      text: "import { scoreResume } from '../score/score-resume.ts'\n",
    }
    expect(wrongWays(wrong)).toEqual(['score'])
  })

  test('folders side by side import one another one way', () => {
    const pairs = files.flatMap((file) =>
      targetsOf(file).map(({ path }) => [posix.dirname(file.path), posix.dirname(path)] as const),
    )
    const edges = new Set(pairs.map(([from, to]) => `${from} → ${to}`))
    const isBeside = (one: string, other: string) => posix.dirname(one) === posix.dirname(other) && one !== other
    expect(pairs.filter(([from, to]) => isBeside(from, to) && edges.has(`${to} → ${from}`))).toEqual([])
  })

  test('data imports types and data only', () => {
    const wrong = files
      .filter(({ path }) => roomOf(path) === 'data')
      .flatMap((file) => targetsOf(file).filter(({ path }) => !['types', 'data'].includes(roomOf(path))))
    expect(wrong).toEqual([])
  })

  test.each(files.filter(({ path }) => roomOf(path) !== 'data').map((file) => [file.path, file] as const))(
    '%s has at most 300 lines',
    (_path, { text }) => {
      expect(text.split('\n').length - 1).toBeLessThanOrEqual(300)
    },
  )
})

const outside = files.filter(({ path }) => !['cli', 'batch'].includes(roomOf(path)))

describe('the rooms', () => {
  test('touch no file system, network, process or thread', () => {
    const forbidden = /^node:(?:fs|http|https|net|dns|tls|child_process|worker_threads|process|os)\b/
    const wrong = outside.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => forbidden.test(from))
        .map(({ from }) => `${file.path}: ${from}`),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['print', /\bconsole\./],
    ['read the environment', /\bprocess\.(?!nextTick)/],
    ['throw dice', /Math\.random|randomUUID/],
    ['depend on the locale', /\btoLocale\w*\(|\bIntl\.|localeCompare/],
  ])('do not %s', (_what, pattern) => {
    expect(outside.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('read the clock in one place', () => {
    const clocks = outside.filter(({ text }) => /new Date\(\s*\)|Date\.now\(/.test(text)).map(({ path }) => path)
    expect(clocks).toEqual(['src/options.ts'])
  })

  test('enter natural by one door, by its inner paths', () => {
    const doors = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from === 'natural' || from.startsWith('natural/'))
        .map(({ from }) => ({ path: file.path, from })),
    )
    expect(doors.length).toBeGreaterThan(0)
    expect(doors.filter(({ from }) => !from.startsWith('natural/lib/natural/'))).toEqual([])
    expect(doors.filter(({ path }) => !path.startsWith('src/skills/'))).toEqual([])
  })
})
