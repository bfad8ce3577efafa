import { expectTypeOf, test } from 'vitest'
import { analyzeMany, type CvError, type Report } from '../../src/index.ts'

test('a result has a report or an error, and the type of its name', async () => {
  const inputs = [{ id: 1, input: new Uint8Array() }]
  for await (const { id, report, error } of analyzeMany(inputs, { isolate: true })) {
    expectTypeOf(id).toEqualTypeOf<number>()
    if (report) expectTypeOf(report).toEqualTypeOf<Report>()
    else expectTypeOf(error).toEqualTypeOf<CvError>()
  }
})
