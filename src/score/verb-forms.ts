import type { VerbRow } from '../data/action-verbs.ts'

export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

export type Spelling = 'british' | 'american'

/** The forms of a verb, in British or American spelling, without its particle. */
export function verbForms(row: VerbRow, spelling: Spelling = 'british'): VerbForms {
  const base = spelling === 'american' ? americanOf(row.base) : row.base
  const stem = doubles(row, spelling) ? base + base.at(-1) : base
  const past = row.past ?? regularPast(stem)
  return { base, third: thirdOf(base), past, participle: row.participle ?? past, gerund: gerundOf(stem) }
}

function doubles({ double }: VerbRow, spelling: Spelling): boolean {
  return double === true || (double === 'british' && spelling === 'british')
}

/** optimise → optimize, analyse → analyze; words that are written with s everywhere stay: advise, supervise, raise. */
function americanOf(base: string): string {
  if (/(?:adv|superv|rev|ra)ise$/.test(base)) return base
  return base.replace(/ise$/, 'ize').replace(/yse$/, 'yze')
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerundOf(stem: string): string {
  return /[^eo]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}
