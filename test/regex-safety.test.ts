import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './support/source-files.ts'

interface Literal {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const literals = sourceFiles('src').flatMap(regexLiterals)

function regexLiterals({ path, text }: SourceFile): Literal[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      const end = node.text.lastIndexOf('/')
      found.push({ where: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The worst that can be said of a pattern: `safe`, `vulnerable`, `unknown`. */
const verdictOn = ({ source, flags }: Literal): string =>
  checkSync(source, flags, { timeout: 20_000, randomSeed: 1 }).status

describe('every regular expression takes time that grows with the length of the text, not with its square', () => {
  test('the check sees a slow one', () => {
    expect(verdictOn({ where: '', source: '^(a+)+$', flags: '' })).toBe('vulnerable')
  })

  test.each(literals.map((literal) => [literal.where, literal] as const))(
    '%s',
    (_where, literal) => {
      expect(verdictOn(literal)).toBe('safe')
    },
    60_000,
  )
})
