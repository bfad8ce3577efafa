import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'
import type { Guard } from './src/data/rows.ts'
import { taxonomyRows, taxonomyVersion } from './src/data/taxonomy/index.ts'
import { backendRows } from './src/skills/vocabulary/backend-rows.ts'
import type { FormColumns } from './src/skills/vocabulary/form-columns.ts'
import { rowColumns } from './src/skills/vocabulary/row-columns.ts'

/**
 * The vocabulary and the columns of its forms ship packed, and are unpacked when they are first looked into: an engine
 * passes over a short string far quicker than over tables. The example sentences beside the rows are for their test and
 * stay at home.
 */
const packedVocabulary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-vocabulary',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]taxonomy[\\/]index\.ts$/ }, () => ({
      contents: [
        `export const taxonomyVersion = ${JSON.stringify(taxonomyVersion)}`,
        packedExport('taxonomyRows', categorisedRows()),
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]vocabulary[\\/]backend-rows\.ts$/ }, () => ({
      contents: [
        `import { taxonomyRows } from '../../data/taxonomy/index.ts'`,
        `export const backendRows = () => Object.values(taxonomyRows()).flat()`,
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]vocabulary[\\/]packed-forms\.ts$/ }, () => ({
      contents: packedColumns('packedForms', rowColumns(backendRows())),
    }))
  },
}

/** The tables by category, and each row with its own: so nothing is left to add to rows when they are unpacked. */
function categorisedRows() {
  const tables = Object.entries(taxonomyRows())
  return Object.fromEntries(tables.map(([category, rows]) => [category, rows.map((row) => ({ ...row, category }))]))
}

/** Node's own unpacking is loaded when it is first called: that takes some milliseconds. */
const unpack = `const unpack = (packed) => process.getBuiltinModule('node:zlib').inflateRawSync(Buffer.from(packed, 'base64'))`

/** A module that exports a function which gives a value; three rooms ask for it, and it is unpacked for the first. */
function packedExport(name: string, value: unknown): string {
  const json = JSON.stringify(value, (key, part: unknown) => (key in examples ? undefined : part))
  return [
    unpack,
    `const packed = '${packed(Buffer.from(inAscii(json)))}'`,
    `let value`,
    `export const ${name} = () => (value ??= JSON.parse(unpack(packed).toString('latin1')))`,
  ].join('\n')
}

/** Text of one byte a letter is parsed in half the time. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A module that exports a function which gives columns of whole numbers; what grows is kept as its steps, which pack well. */
function packedColumns(name: string, { hashes, entries, goesOn, ...growing }: FormColumns): string {
  return [
    `import { endianness } from 'node:os'`,
    unpack,
    `function column(packed) {`,
    `  const bytes = unpack(packed)`,
    `  return new Int32Array(Uint8Array.from(endianness() === 'LE' ? bytes : bytes.swap32()).buffer)`,
    `}`,
    `function sums(steps) {`,
    `  for (let i = 1; i < steps.length; i++) steps[i] += steps[i - 1]`,
    `  return steps`,
    `}`,
    `export const ${name} = () => ({`,
    `  hashes: column('${packedNumbers(hashes)}'),`,
    `  entries: column('${packedNumbers(entries)}'),`,
    `  goesOn: column('${packedNumbers(goesOn)}'),`,
    ...Object.entries(growing).map(([key, numbers]) => `  ${key}: sums(column('${packedNumbers(stepsOf(numbers))}')),`),
    `})`,
  ].join('\n')
}

function stepsOf(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (number, i) => number - (numbers[i - 1] ?? 0))
}

function packedNumbers(numbers: ArrayLike<number>): string {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (let i = 0; i < numbers.length; i++) bytes.writeInt32LE(numbers[i] as number, i * 4)
  return packed(bytes)
}

function packed(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 9 }).toString('base64')
}

const examples: Pick<Guard, 'yes' | 'no'> = { yes: [], no: [] }

/**
 * What a module makes for itself when it is loaded, its patterns, sets and maps, is made at its first use in the build:
 * an engine checks a pattern each time it passes over it, and most imports use few of them.
 */
const madeAtFirstUse: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'made-at-first-use',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withLateValues(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }))
  },
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A module's code in which patterns, sets and maps are made when they are first asked for. */
export function withLateValues(code: string, path: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const constants = lateConstants(file)
  const edits: Edit[] = []
  const patterns: string[] = []
  for (const node of nodesOf(file)) {
    if (ts.isRegularExpressionLiteral(node)) {
      const name = `pattern_${patterns.length}`
      const isLate = isInFunction(node) && keepsNoPlace(node)
      if (isLate) patterns.push(`\n${makerOf(name)} ${patternOf(node)} }`)
      edits.push({ from: node.getStart(), to: node.end, text: isLate ? atFirstUse(name) : patternOf(node) })
    } else if (ts.isIdentifier(node) && constants.has(node.text) && roleOf(node) === 'read') {
      const key = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ` : ''
      edits.push({ from: node.getStart(), to: node.end, text: key + atFirstUse(node.text) })
    }
  }
  for (const [name, { statement, value }] of constants) {
    edits.push({ from: statement.getStart(), to: value.getStart(), text: makerOf(name) })
    edits.push({ from: value.end, to: statement.end, text: '}' })
  }
  return withEdits(code, edits) + patterns.join('')
}

/** A call, as it may begin a line: a bracket would go on from the line before, which ends without a semicolon. */
const atFirstUse = (name: string): string => `make_${name}()`
const makerOf = (name: string): string => `var ${name}; function make_${name}() { return ${name} ??=`

function withEdits(code: string, edits: Edit[]): string {
  let at = 0
  const parts: string[] = []
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from)) {
    parts.push(code.slice(at, from), text)
    at = to
  }
  return parts.join('') + code.slice(at)
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

interface LateConstant {
  readonly statement: ts.Statement
  readonly value: ts.Expression
}

/** The patterns, sets and maps that only the code of their own module names, and that share their name with nothing. */
function lateConstants(file: ts.SourceFile): ReadonlyMap<string, LateConstant> {
  const found = new Map<string, LateConstant>()
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.modifiers?.length) continue
    const [constant, second] = statement.declarationList.declarations
    const value = constant?.initializer
    if (!second && constant && isMade(value)) found.set(constant.name.getText(), { statement, value })
  }
  for (const node of nodesOf(file)) {
    if (!ts.isIdentifier(node) || !found.has(node.text)) continue
    const isOwn = node.parent.parent.parent === found.get(node.text)?.statement
    if (roleOf(node) === 'other' || (roleOf(node) === 'declared' && !isOwn)) found.delete(node.text)
  }
  return found
}

function isMade(value: ts.Expression | undefined): value is ts.Expression {
  if (!value) return false
  return (
    ts.isRegularExpressionLiteral(value) ||
    (ts.isNewExpression(value) && ['Map', 'RegExp', 'Set'].includes(value.expression.getText()))
  )
}

/** What an identifier does where it stands: `other` is a type, an export and the like. */
function roleOf(node: ts.Identifier): 'read' | 'declared' | 'member' | 'other' {
  const { parent } = node
  if ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)) {
    if (ts.isVariableDeclaration(parent)) return 'declared'
    return ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isTypeElement(parent)
      ? 'member'
      : 'other'
  }
  const holdsValues = [ts.isExpression, ts.isStatement, ts.isObjectLiteralElement, ts.isTemplateSpan]
  return ts.isVariableDeclaration(parent) || holdsValues.some((holds) => holds(parent)) ? 'read' : 'other'
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined
}

/** Of patterns that find all, only these methods start anew each time: the rest go on from the last place. */
function keepsNoPlace(node: ts.RegularExpressionLiteral): boolean {
  const flags = node.text.slice(node.text.lastIndexOf('/'))
  if (!/[gy]/.test(flags)) return true
  const call = node.parent
  return (
    !flags.includes('y') &&
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    ['match', 'matchAll', 'replace', 'replaceAll', 'split'].includes(call.expression.name.text)
  )
}

function patternOf({ text }: ts.RegularExpressionLiteral): string {
  const end = text.lastIndexOf('/')
  return `new RegExp(${JSON.stringify(text.slice(1, end))}, ${JSON.stringify(text.slice(end + 1))})`
}

const common: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  noExternal: ['natural', 'zod'],
  esbuildPlugins: [packedVocabulary, madeAtFirstUse],
  esbuildOptions(options) {
    options.charset = 'ascii'
  },
}

export default defineConfig([
  {
    ...common,
    // One worker serves both module systems: a thread loads what it is pointed at.
    entry: { index: 'src/index.ts', cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
    format: ['esm'],
    dts: { entry: { index: 'src/index.ts' } },
    clean: true,
  },
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: true,
    esbuildOptions(options) {
      // CommonJS has no `import.meta`; the worker is found beside the file that starts it.
      options.define = { ...options.define, 'import.meta.url': 'moduleUrl' }
      // tsup turns split chunks into CommonJS with a tool that makes one word of `else(a??b)()`.
      options.minifyWhitespace = false
    },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename)" },
  },
])
