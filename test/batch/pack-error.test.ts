import { expect, test } from 'vitest'
import { packError } from '../../src/batch/pack-error.ts'
import { unpackError } from '../../src/batch/unpack-error.ts'
import { CvError } from '../../src/errors.ts'

const cross = (error: unknown): Error => unpackError(structuredClone(packError(error)))

test('a CvError crosses with its code, message and causes', () => {
  const cause = new RangeError('too deep', { cause: 'nesting' })
  const error = cross(new CvError('CORRUPT', 'The file is damaged.', { cause }))
  expect(error).toBeInstanceOf(CvError)
  expect(error).toMatchObject({ code: 'CORRUPT', message: 'The file is damaged.', name: 'CvError' })
  expect(error.cause).toMatchObject({ name: 'RangeError', message: 'too deep', stack: cause.stack })
  expect((error.cause as Error).cause).toMatchObject({ message: 'nesting' })
})

test.each([
  ['another error', new TypeError('x is not a function'), { name: 'TypeError', message: 'x is not a function' }],
  ['what is no error', 'oops', { name: 'Error', message: 'oops' }],
])('%s crosses as an error without a code', (_what, thrown, expected) => {
  const error = cross(thrown)
  expect(error).toMatchObject(expected)
  expect(error).not.toHaveProperty('code')
  expect(error).not.toHaveProperty('cause')
})

test('an error that holds what cannot be cloned crosses all the same', () => {
  const cause = Object.assign(new Error('with a method'), { retry: () => {} })
  expect(cross(new CvError('CORRUPT', 'Damaged.', { cause })).cause).toMatchObject({ message: 'with a method' })
})
