import { expect, test } from 'vitest'
import { backendRows } from '../../src/skills/backend-rows.ts'
import { compileTaxonomy } from '../../src/skills/compile-taxonomy.ts'
import { formPieces } from '../../src/skills/form-pieces.ts'
import { hashOf } from '../../src/skills/hash.ts'

const rows = backendRows()
const found = compileTaxonomy(rows, '0')
const unpacked = compileTaxonomy(rows, '0', found.forms.pack())

test('an unpacked table holds every form of the one it was packed from', () => {
  for (const { name, aliases = [] } of rows) {
    for (const spelling of [name, ...aliases]) {
      const hash = hashOf(formPieces(spelling).pieces.join(''))
      const [entry, other] = [found.forms.find(hash), unpacked.forms.find(hash)]
      expect(unpacked.forms.formsAt(other)).toEqual(found.forms.formsAt(entry))
      expect(unpacked.forms.goesOn(other)).toBe(found.forms.goesOn(entry))
      expect(found.forms.formsAt(entry).length).toBeGreaterThan(0)
    }
  }
})

test('packing what was unpacked gives the same forms', () => {
  const sorted = ({ hashes, refs, prefixes }: ReturnType<typeof found.forms.pack>) => ({
    forms: refs.map((ref, nth) => `${ref} ${hashes[nth]}`).sort(),
    prefixes: prefixes.toSorted((a, b) => a - b),
  })
  expect(sorted(unpacked.forms.pack())).toEqual(sorted(found.forms.pack()))
})
