import { readFileSync } from 'node:fs'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { findInText } from '../../src/skills/find-in-text.ts'
import { findSkills } from '../../src/skills/find-skills.ts'
import { matchForms } from '../../src/skills/matching/match-forms.ts'
import { tokenize } from '../../src/skills/tokens/tokenize.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import { defineTaxonomy } from '../../src/skills/vocabulary/define-taxonomy.ts'
import { importTime } from './import-time.ts'
import { medianTime } from './median.ts'
import { readingCost } from './reading.ts'
import { wordSetFinder } from './word-sets.ts'

const asOf = '2026-11'
const bytes = new Uint8Array(
  readFileSync(new URL('../../fixtures/cv/pdf-chromium-classic-java/input.pdf', import.meta.url)),
)
const document = await readDocument(bytes)
const page = document.text
const cv = await readDocument(page.repeat(Math.ceil(5_000 / page.length)).slice(0, 5_000))
const resume = parseResume(cv, { asOf })
const long = page.repeat(Math.ceil(2_000_000 / page.length))

const vocabularies: Record<number, ReturnType<typeof defineTaxonomy>> = {}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`

const { bare, imported, compiled } = importTime()
print(`import: ${ms(imported)} over a bare Node (${ms(bare)}); goal < 60 ms`)
print(`import, and the vocabulary made ready: ${ms(compiled)}; goal < 60 ms`)

const ours = medianTime(() => findSkills(resume, backendTaxonomy, { asOf }), 500)
const finder = wordSetFinder(backendTaxonomy)
const baseline = medianTime(() => finder(cv.text), 500)
print(`skills of a 5 kB CV: ${ms(ours)}; goal ≤ 0.5 ms`)
const names = medianTime(() => matchForms(cv.text, tokenize(cv.text), backendTaxonomy.forms), 500)
print(
  `natural's tokenizer with sets, names only: ${ms(baseline)}; ours takes ${(names / baseline).toFixed(2)} × that for the names, ${(ours / baseline).toFixed(2)} × for all it tells; goal < 1`,
)

const longTime = medianTime(() => findInText(long, backendTaxonomy), 5)
print(`2 MB of text: ${(long.length / 1_000 / longTime).toFixed(1)} MB/s; goal ≥ 30 MB/s`)

const small = medianTime(() => findInText(page, vocabulary(200)), 300)
const large = medianTime(() => findInText(page, vocabulary(100_000)), 300)
print(`100,000 rows instead of 200: ${(large / small).toFixed(2)} × the time; goal ≤ 4`)

const { pdf, unchecked, docx, pause } = await readingCost()
print(`a PDF: ${ms(pdf.ours)}, ${pdf.ratio.toFixed(2)} × pdf-parse's getText; goal ≤ 2.1`)
print(
  `a PDF without the look for hidden text: ${ms(unchecked.ours)}, ${unchecked.ratio.toFixed(2)} × getText; goal ≤ 1.15`,
)
print(`a DOCX: ${ms(docx.ours)}, ${docx.ratio.toFixed(2)} × mammoth's raw text; goal ≤ 1.5`)
print(`longest pause of the event loop: ${ms(pause)}; goal < 50 ms`)

/** Invented products beside those of the CV; made once for each size. */
function vocabulary(size: number) {
  vocabularies[size] ??= defineTaxonomy({
    skills: Array.from({ length: size }, (_, i) => ({
      id: `p${i}`,
      name: `Prod${i.toString(36)} ${i % 97}x`,
      category: 'tools',
    })),
  })
  return vocabularies[size]
}
