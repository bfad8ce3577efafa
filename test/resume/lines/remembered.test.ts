import { expect, test } from 'vitest'
import { remembered } from '../../../src/resume/lines/remembered.ts'

test('a question about the same text is answered once', () => {
  let asked = 0
  const lengthOf = remembered((text) => {
    asked += 1
    return text.length
  })
  expect([lengthOf('Java'), lengthOf('Java'), lengthOf('Go')]).toEqual([4, 4, 2])
  expect(asked).toBe(2)
})

test('long texts and those of long ago are asked about again, with the same answer', () => {
  const seen: string[] = []
  const upperOf = remembered((text) => {
    seen.push(text)
    return text.toUpperCase()
  })
  const long = 'a'.repeat(1000)
  expect([upperOf(long), upperOf(long)]).toEqual([long.toUpperCase(), long.toUpperCase()])
  expect(seen).toEqual([long, long])
  expect(upperOf('first')).toBe('FIRST')
  for (let nth = 0; nth < 1000; nth++) upperOf(`text ${nth}`)
  expect(upperOf('first')).toBe('FIRST')
  expect(seen.filter((text) => text === 'first')).toHaveLength(2)
})
