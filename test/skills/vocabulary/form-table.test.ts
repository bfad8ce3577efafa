import { expect, test } from 'vitest'
import { hashOf } from '../../../src/skills/tokens/hash.ts'
import { formColumns } from '../../../src/skills/vocabulary/form-columns.ts'
import { FormTable } from '../../../src/skills/vocabulary/form-table.ts'

const names = ['java', 'javascript', 'spring boot', 'spring', 'spring batch', 'c++', 'go']

function tableOf(spellings: readonly string[]): FormTable {
  const columns = formColumns((tell) => {
    for (const [ref, spelling] of spellings.entries()) tell(spelling.split(' '), ref)
  })
  return new FormTable(columns, (ref) => ({ key: String(ref), cuts: [] }) as never)
}

test.each(names)('%s is found by its hash', (name) => {
  const table = tableOf(names)
  const [form] = table.formsAt(table.find(hashOf(name.replace(' ', ''))))
  expect(form?.key).toBe(String(names.indexOf(name)))
})

test.each([
  ['spring', true],
  ['java', false],
  ['springboot', false],
])('whether something longer starts with %s: %s', (start, goesOn) => {
  const table = tableOf(names)
  expect(table.goesOn(table.find(hashOf(start)))).toBe(goesOn)
})

test('what nobody added is not there', () => {
  expect(tableOf(names).find(hashOf('cobol'))).toBe(0)
})

test('thousands of forms are all found', () => {
  const many = Array.from({ length: 5_000 }, (_, i) => `product${i}`)
  const table = tableOf(many)
  for (const name of many) expect(table.formsAt(table.find(hashOf(name)))).toHaveLength(1)
})

test('two forms of one spelling stand in the order in which they were added', () => {
  const table = tableOf(['spark', 'spark'])
  expect(table.formsAt(table.find(hashOf('spark'))).map(({ key }) => key)).toEqual(['0', '1'])
})
