import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyzeCv } from '../src/index.ts'
import { libraryVersion } from '../src/version.ts'
import { root } from './support/source-files.ts'
import { swellingPdf } from './support/swelling-pdf.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/** A scratch project in which the packed package is installed, its dependencies linked. */
let project: string

beforeAll(() => {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
  project = mkdtempSync(join(tmpdir(), 'cv-package-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: root, stdio: 'ignore' })
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? ''
  execFileSync('tar', ['-xzf', tarball], { cwd: project })
  const modules = join(project, 'node_modules')
  mkdirSync(modules)
  symlinkSync(join(project, 'package'), join(modules, 'cv-keyword-analyzer'))
  mkdirSync(join(project, 'package', 'node_modules'))
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(join(project, 'package', 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(project, 'package', 'node_modules', name))
  }
}, 180_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** Runs a script in the scratch project and gives what it printed. */
function run(name: string, script: string, env: Record<string, string> = {}): string {
  writeFileSync(join(project, name), script)
  return execFileSync('node', [name], { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } })
}

const analyse = `analyzeCv('Jane Roe\\n\\nSkills\\nJava, SQL', { asOf: '2026-11' }).then(({ skills }) => console.log(skills.map(({ id }) => id).join()))`

describe('the packed package', () => {
  test('has the version that reports name', () => {
    expect(manifest.version).toBe(libraryVersion)
  })

  test('works when imported', () => {
    expect(run('esm.mjs', `import { analyzeCv } from 'cv-keyword-analyzer'\n${analyse}`)).toBe('java,sql\n')
  })

  test('works when required', () => {
    expect(run('cjs.cjs', `const { analyzeCv } = require('cv-keyword-analyzer')\n${analyse}`)).toBe('java,sql\n')
  })

  test('reports the same as its sources', async () => {
    const files = readdirSync(join(root, 'fixtures/kept'))
      .filter((_, at) => at % 20 === 0)
      .flatMap((id) => ['pdf', 'docx', 'md', 'txt'].map((format) => join(root, 'fixtures/kept', id, `input.${format}`)))
      .filter((path) => existsSync(path))
    const digestOf = (report: unknown) => createHash('sha256').update(JSON.stringify(report)).digest('hex')
    const digests: string[] = []
    for (const file of files) digests.push(digestOf(await analyzeCv(readFileSync(file), { asOf: '2026-11' })))
    const script = `import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { analyzeCv } from 'cv-keyword-analyzer'
const digestOf = (report) => createHash('sha256').update(JSON.stringify(report)).digest('hex')
const digests = []
for (const file of ${JSON.stringify(files)}) digests.push(digestOf(await analyzeCv(readFileSync(file), { asOf: '2026-11' })))
console.log(JSON.stringify(digests))`
    expect(files.length).toBeGreaterThan(8)
    expect(JSON.parse(run('same.mjs', script))).toEqual(digests)
  }, 60_000)

  test.each(['pdf-pandoc-latex-newgrad/input.pdf', 'docx-table-python/input.docx'])('reads %s', (file) => {
    const script = (load: string) =>
      `${load}\nconst bytes = require('node:fs').readFileSync(${JSON.stringify(join(root, 'fixtures/cv', file))})\nanalyzeCv(bytes, { asOf: '2026-11' }).then(({ resume }) => console.log(resume.work.length > 0))`
    expect(run('read.cjs', script(`const { analyzeCv } = require('cv-keyword-analyzer')`))).toBe('true\n')
  })

  test.each([
    ['imported', 'isolated.mjs', `import { analyzeCv } from 'cv-keyword-analyzer'\nimport fs from 'node:fs'`],
    ['required', 'isolated.cjs', `const { analyzeCv } = require('cv-keyword-analyzer')\nconst fs = require('node:fs')`],
  ])(
    'keeps a file that swells within its memory when %s, and lets its host end',
    (_how, name, load) => {
      writeFileSync(join(project, 'swelling.pdf'), swellingPdf())
      const script = `${load}
let memory = 0
const timer = setInterval(() => { memory = Math.max(memory, process.memoryUsage.rss()) }, 10)
const cv = 'Jane Roe\\n\\nSkills\\nJava, SQL'
analyzeCv(cv, { isolate: true })
  .then(({ skills }) => console.log(skills.map(({ id }) => id).join()))
  .then(() => analyzeCv(fs.readFileSync('swelling.pdf'), { isolate: true, limits: { milliseconds: 60_000 } }))
  .catch(({ code }) => console.log(code))
  .then(() => analyzeCv(cv, { isolate: true }))
  .then(() => { clearInterval(timer); console.log(memory < 700e6) })`
      expect(run(name, script)).toBe('java,sql\nTOO_LARGE\ntrue\n')
    },
    60_000,
  )

  test('prints nothing, loads no reader and leaves the environment alone when imported', () => {
    writeFileSync(join(project, '.env'), 'CV_PACKAGE_TEST=touched\n')
    const script = `import { createRequire } from 'node:module'
const before = JSON.stringify(process.env)
await import('cv-keyword-analyzer')
const heavy = Object.keys(createRequire(import.meta.url).cache).filter((path) => /pdf-parse|mammoth|natural/.test(path))
console.log(JSON.stringify({ same: JSON.stringify(process.env) === before, heavy }))`
    expect(run('quiet.mjs', script)).toBe('{"same":true,"heavy":[]}\n')
  })

  test('opens no connection', () => {
    const file = join(root, 'fixtures/cv/pdf-theme-elegant-java-senior/input.pdf')
    const script = `const net = require('node:net')
let opened = 0
net.Socket.prototype.connect = function () { opened++; throw new Error('no network') }
const { analyzeCv } = require('cv-keyword-analyzer')
analyzeCv(require('node:fs').readFileSync(${JSON.stringify(file)})).then(() => console.log(opened))`
    expect(run('net.cjs', script)).toBe('0\n')
  })
})

describe('the command', () => {
  const cli = (...args: string[]): { code: number; out: string; error: string } => {
    const path = join(project, 'package/dist/cli.js')
    const script = `const { spawnSync } = require('node:child_process')
const { status, stdout, stderr } = spawnSync(process.execPath, ${JSON.stringify([path, ...args])}, { encoding: 'utf8' })
console.log(JSON.stringify({ code: status, out: stdout, error: stderr }))`
    return JSON.parse(run('cli.cjs', script)) as { code: number; out: string; error: string }
  }
  const cv = join(root, 'fixtures/cv/docx-table-python/input.docx')
  const truncated = join(root, 'fixtures/broken/adv-truncated/input.pdf')

  test('ends with 0 when all is well', () => {
    const { code, out, error } = cli(cv, '--as', 'json', '--as-of', '2026-11')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect((JSON.parse(out) as { asOf: string }).asOf).toBe('2026-11')
  })

  test('ends with 1 when a score is too low', () => {
    expect(cli(cv, '--fail-under', '100').code).toBe(1)
  })

  test('ends with 2 and one line when called wrongly', () => {
    const { code, out, error } = cli('--nonsense')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^cv-keyword-analyzer: [^\n]+\n$/)
  })

  test('ends with 3, one line for the broken file, and a report for the good one', () => {
    const { code, out, error } = cli(truncated, 'no-such-file.pdf', cv)
    expect(code).toBe(3)
    expect(error.trim().split('\n')).toHaveLength(2)
    expect(error).not.toMatch(/^\s+at /m)
    expect(out).toContain('Python')
  })

  test('writes one report per CV into a folder', () => {
    expect(cli(cv, '--out', 'reports', '--as', 'markdown').code).toBe(0)
    expect(readFileSync(join(project, 'reports/input.md'), 'utf8')).toMatch(/^# /)
  })
})
