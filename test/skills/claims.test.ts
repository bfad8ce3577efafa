import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { findSkills } from '../../src/skills/find-skills.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'

const asOf = '2026-11'

const items = [
  'Java',
  'Go',
  'C',
  'Kafka (expert)',
  'Docker',
  'Spring Boot',
  'PostgreSQL (basic)',
  'REST',
  'Helm',
  'CI/CD',
]
const absent = ['Scala', 'Swift', 'Elixir', 'Oracle', 'Kubernetes', 'React', 'COBOL', 'Nomad']
const denials = [
  (name: string) => `No experience with ${name}.`,
  (name: string) => `I have never used ${name}.`,
  (name: string) => `${name}: none.`,
  (name: string) => `Would like to learn ${name}.`,
  (name: string) => `The platform team runs ${name}.`,
]

/** What a CV claims, its quotes aside. */
async function claims(list: readonly string[], remark = '') {
  const text = `Kit Rowe\n\nSkills\n${list.join(', ')}\n\nExperience\nDeveloper\nBrackwater Ltd\n2019 – 2023\n- Built the billing service.\n- ${remark || 'Kept it running.'}\n`
  const { skills } = findSkills(parseResume(await readDocument(text), { asOf }), backendTaxonomy, { asOf })
  return skills.map(({ mentions: _, ...claim }) => claim)
}

const someItems = fc.subarray(items, { minLength: 3 })

test('naming the skills of a list once more claims nothing more', () =>
  fc.assert(
    fc.asyncProperty(someItems, fc.nat(), async (list, nth) => {
      const again = list[nth % list.length] as string
      expect(await claims([...list, again])).toEqual(await claims(list))
    }),
    { numRuns: 40 },
  ))

test('what is denied, wished for or somebody else’s claims nothing', () =>
  fc.assert(
    fc.asyncProperty(someItems, fc.constantFrom(...absent), fc.constantFrom(...denials), async (list, name, deny) => {
      expect(await claims(list, deny(name))).toEqual(await claims(list))
    }),
    { numRuns: 80 },
  ))
