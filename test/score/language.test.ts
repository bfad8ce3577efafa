import { describe, expect, test } from 'vitest'
import { analyzeCv } from '../../src/index.ts'

const cv = (summary: string, highlights: readonly string[]) =>
  `Kit Rowe\nkit.rowe@example.com\n\nProfile\n${summary}\n\nSkills\nGo, PostgreSQL\n\nExperience\nBackend Developer, Brackwater Ltd, 03/2020 – present\n${highlights.map((one) => `- ${one}`).join('\n')}`

const inEnglishOnly = ['soft-skills', 'outcomes', 'action-verbs', 'responsibilities', 'summary-domain', 'summary-verbs']

async function unread(text: string): Promise<string[]> {
  const { criteria } = await analyzeCv(text, { asOf: '2026-11' })
  return criteria.filter(({ score }) => score === null).map(({ id }) => id)
}

describe('criteria that read English only', () => {
  test.each([
    [
      'German',
      'Entwicklerin mit sechs Jahren Erfahrung und einer Vorliebe für Datenbanken.',
      'Die Latenz der API von 900 ms auf 120 ms gesenkt.',
    ],
    [
      'French',
      'Développeur avec six ans d’expérience dans la construction de services.',
      'Réduit la latence du paiement de 900 ms à 120 ms avec un cache.',
    ],
    [
      'Spanish',
      'Desarrollador con seis años de experiencia en los servicios de pago.',
      'Reduje la latencia del pago de 900 ms a 120 ms con una caché.',
    ],
  ])('do not apply to a CV in %s, and say so once', async (_language, summary, highlight) => {
    const report = await analyzeCv(cv(summary, [highlight]), { asOf: '2026-11' })
    expect(await unread(cv(summary, [highlight]))).toEqual(inEnglishOnly)
    expect(report.messages.filter(({ code }) => code === 'CRITERIA_NOT_IN_ENGLISH')).toHaveLength(1)
    expect(report.criteria.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100).toBe(report.score)
  })

  test('apply to an English CV with names from elsewhere', async () => {
    const highlights = ['Cut the latency of the van der Meer portal from 900 ms to 120 ms for Caisse des Dépôts.']
    expect(await unread(cv('Backend developer at Banco do Sul and Casa de la Luz.', highlights))).toEqual([])
  })

  test('leave a missing summary missing in any language', async () => {
    const text = `Kit Rowe\nkit.rowe@example.com\n\nKenntnisse\nGo\n\nBerufserfahrung\nEntwickler, Brackwater GmbH, 03/2020 – heute\n- Die API für den Shop mit Go gebaut und die Datenbank gepflegt.`
    expect(await unread(text)).toEqual(['soft-skills', 'outcomes', 'action-verbs', 'responsibilities'])
    const { criteria } = await analyzeCv(text, { asOf: '2026-11' })
    const codes = criteria.filter(({ section }) => section === 'summary').map(({ explanation }) => explanation.code)
    expect(new Set(codes)).toEqual(new Set(['NO_SUMMARY']))
  })
})
