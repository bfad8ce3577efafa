import { expect, test } from 'vitest'
import { remembered, remembering } from '../../../src/resume/lines/remembered.ts'

test('a question about the same text is answered once', () => {
  let asked = 0
  const lengthOf = remembered((text) => {
    asked += 1
    return text.length
  })
  expect(remembering(() => [lengthOf('Java'), lengthOf('Java'), lengthOf('Go')])).toEqual([4, 4, 2])
  expect(asked).toBe(2)
})

test('long texts and those of long ago are asked about again, with the same answer', () => {
  const seen: string[] = []
  const upperOf = remembered((text) => {
    seen.push(text)
    return text.toUpperCase()
  })
  const long = 'a'.repeat(1000)
  remembering(() => {
    expect([upperOf(long), upperOf(long)]).toEqual([long.toUpperCase(), long.toUpperCase()])
    expect(seen).toEqual([long, long])
    expect(upperOf('first')).toBe('FIRST')
    for (let nth = 0; nth < 1000; nth++) upperOf(`text ${nth}`)
    expect(upperOf('first')).toBe('FIRST')
  })
  expect(seen.filter((text) => text === 'first')).toHaveLength(2)
})

test('nothing of a CV is kept once it is read, be it that reading failed', () => {
  let asked = 0
  const lengthOf = remembered((text) => {
    asked += 1
    return text.length
  })
  remembering(() => lengthOf('Java'))
  expect(() =>
    remembering(() => {
      lengthOf('Java')
      throw new Error('no CV')
    }),
  ).toThrow('no CV')
  remembering(() => remembering(() => lengthOf('Java')))
  lengthOf('Java')
  expect(asked).toBe(4)
})
