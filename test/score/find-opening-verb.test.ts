import { describe, expect, test } from 'vitest'
import { findOpeningVerb } from '../../src/score/find-opening-verb.ts'

describe('findOpeningVerb', () => {
  test.each([
    ['Designed the billing API', 'design', 'past'],
    ['Successfully migrated 40 services', 'migrate', 'past'],
    ['Also set up preview environments', 'set', 'past'],
    ['Build and run the search service', 'build', 'base'],
    ['Designs, builds and runs APIs', 'design', 'third'],
    ['Optimizing slow queries', 'optimise', 'gerund'],
    ['Modeled the ledger', 'model', 'past'],
    ['Led a team of five', 'lead', 'past'],
    ['Co-designed the event store', 'design', 'past'],
    ['Catalysed the move to trunk-based work', 'catalysed', 'past'],
    ['Re-ran the audit', 'run', 'past'],
  ])('in “%s” finds %s', (text, base, form) => {
    const verb = findOpeningVerb(text)
    expect([verb?.base, verb?.form]).toEqual([base, form])
  })

  test.each([
    'Test automation with Selenium',
    'Design patterns and clean code',
    'Lead engineer for payments',
    'Support for the night shift',
    'Responsible for the APIs',
    'Worked on the billing API',
    'Helped teachers express interest in the beta',
    'Experienced developer of APIs',
    'Experienced the joys of on-call',
    'Distributed systems in Go',
    'Set of scripts for backups',
    'Queues on Redis',
    '',
  ])('in “%s” finds none', (text) => {
    expect(findOpeningVerb(text)).toBeUndefined()
  })
})
