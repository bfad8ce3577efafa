import { describe, expect, test } from 'vitest'
import { resultAsks } from '../../src/data/phrasings-results.ts'
import { findOpeningVerb } from '../../src/score/find-opening-verb.ts'
import { showsOutcome } from '../../src/score/shows-outcome.ts'
import { addResult } from '../../src/suggest/rewriting/add-result.ts'

const add = (text: string, taken: readonly string[] = []) => {
  const row = findOpeningVerb(text)?.row
  return row && addResult(text, row, new Set(taken))
}

describe('addResult', () => {
  test.each([
    // by the thing
    ['Built a notification service in Go.', 'Built a notification service in Go, serving [n] requests a day.'],
    ['Wrote unit tests for the importer', 'Wrote unit tests for the importer, catching [n] defects before release'],
    ['Maintained the Oracle databases', 'Maintained the Oracle databases, holding [n] records'],
    ['Implemented single sign-on', 'Implemented single sign-on for [n] users'],
    ['Wrote authentication for the portal', 'Wrote authentication for the portal, used by [n] people'],
    ['Led the platform team', 'Led the platform team, delivering [n] releases a year'],
    // by the verb, whatever the thing
    ['Migrated 14 services to AWS Lambda', 'Migrated 14 services to AWS Lambda, cutting [what] by [n] %'],
    ['Secured the admin API', 'Secured the admin API, covering [n] % of [what]'],
    ['Reduced the bill', 'Reduced the bill by [n] %'],
    ['Documented the public endpoints', 'Documented the public endpoints, saving [n] hours a month'],
    [
      'Designed, built and shipped a pricing service',
      'Designed, built and shipped a pricing service, serving [n] requests a day',
    ],
    ['Improved response times', 'Improved response times by [n] %'],
    ['Improved the CI pipeline', 'Improved the CI pipeline, saving [n] hours a week'],
    // by the first thing, and by what that is
    [
      'Implemented order services and SQL schemas',
      'Implemented order services and SQL schemas, serving [n] requests a day',
    ],
    ['Wrote API tests', 'Wrote API tests, catching [n] defects before release'],
    ['Led the migration of 14 services to EKS', 'Led the migration of 14 services to EKS, cutting [what] by [n] %'],
    ['Built SSRS reports', 'Built SSRS reports, used by [n] people'],
    // whatever came of it, where no shape is sure to fit
    ['Brought the ledger under audit', 'Brought the ledger under audit, [what came of it]'],
    ['Implemented idempotency keys', 'Implemented idempotency keys, [what came of it]'],
    // without saying it twice
    ['Built APIs used by the driver app', 'Built APIs used by the driver app, serving [n] requests a day'],
    ['Wrote tests and caught a rounding bug', 'Wrote tests and caught a rounding bug, covering [n] % of [what]'],
    ['Tuned the queries from 9 s to 2 s in [what]', 'Tuned the queries from 9 s to 2 s in [what], [what came of it]'],
    // of two deeds
    ['Added resolvers and reviewed them with QA', 'Added resolvers and reviewed them with QA, [what came of it]'],
  ])('asks of “%s” a fitting result', (text, expected) => {
    const added = add(text)
    expect(added?.text).toBe(expected)
    expect(added?.asks).not.toBe('')
    expect(showsOutcome({ claimed: expected })).toBe(true)
  })

  test.each([
    ['a clause that ends it', 'Built the importer, replacing 200 spreadsheets'],
    ['a relative clause', 'Replaced cron with Celery, which made retries safe'],
    ['a list after a colon', 'Kept the site alive: Classic ASP and a great deal of patience'],
    ['two sentences', 'Built the importer. The team liked it.'],
    ['a verb that is a result', 'Halved the bill'],
    ['teaching', 'Mentored juniors in Go'],
    ['a count', 'Extended three times'],
    ['what goes on now', 'Wrote a checker, now part of the build'],
    ['talking', 'Partnered with the product team on pricing'],
    ['an end that is cut short', 'Designed the schema of'],
  ])('asks nothing after %s', (_what, text) => {
    expect(add(text)).toBeUndefined()
  })

  test('asks for something else where the first was asked before', () => {
    expect(add('Built the orders API', ['serving [n] requests a day'])?.text).toBe(
      'Built the orders API, used by [n] teams',
    )
  })

  test.each(Object.keys(resultAsks))('“%s” has each blank once', (phrase) => {
    const blanks = phrase.match(/\[[^\]]+\]/g) ?? []
    expect(new Set(blanks).size).toBe(blanks.length)
  })

  test.each(Object.keys(resultAsks))('“%s” is a result once it is filled in', (phrase) => {
    expect(showsOutcome({ claimed: `Built the importer, ${phrase}.` })).toBe(true)
  })
})
