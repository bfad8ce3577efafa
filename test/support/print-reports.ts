import { loadFixtures } from '../../fixtures/eval/truth.ts'
import { analyzeCv, formatReport } from '../../src/index.ts'

/**
 * Prints the reports of some fixtures. The bytes are the same on every machine, in every time zone and locale,
 * and on every supported Node; each line ends in the name of the fixture.
 *
 * @example
 * for node in 20 22 24; do npx -y -p node@$node node --import tsx test/support/print-reports.ts | sha256sum; done
 */
async function printReports(): Promise<void> {
  const fixtures = loadFixtures().filter(({ truth }) => truth.expect.outcome !== 'error')
  for (const { truth, bytes } of fixtures.filter((_, at) => at % 16 === 0)) {
    const report = await analyzeCv(bytes, { asOf: '2026-11' })
    for (const as of ['json', 'text', 'markdown', 'html'] as const) {
      process.stdout.write(`${formatReport(report, { as })}\n${truth.id}\n`)
    }
  }
}

await printReports()
