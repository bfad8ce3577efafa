import { expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'

const polaritiesOf = (text: string, skills: readonly string[]) =>
  findInText(text, backendTaxonomy).flatMap(({ skill, polarity }) => (skills.includes(skill) ? [polarity] : []))

test.each([
  "I don't do frontend (React, Vue).",
  "I don't do front-end work (React, Vue).",
  'No front-end work (React, Vue).',
  'Keine Frontend-Erfahrung (React, Vue).',
  'Pas de front-end (React, Vue).',
  'No hago frontend (React, Vue).',
  'Non faccio frontend (React, Vue).',
  'Não faço frontend (React, Vue).',
  'Ik doe geen frontend (React, Vue).',
])('a no to a field is one to what its bracket names: %s', (text) => {
  expect(polaritiesOf(text, ['react', 'vue'])).toEqual(['negated', 'negated'])
})

test.each([
  "I don't only do frontend (React, Vue).",
  'Not only frontend (React, Vue), also Java.',
  'Keine Angst vor Frontend (React, Vue).',
  'No downtime during the migration (React, Vue).',
  "I don't do meetings all day (React, Vue).",
])('other brackets are claimed: %s', (text) => {
  expect(polaritiesOf(text, ['react', 'vue'])).toEqual(['asserted', 'asserted'])
})
