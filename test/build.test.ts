import { ScriptTarget, transpile } from 'typescript'
import { describe, expect, test } from 'vitest'
import { withLateValues } from '../tsup.config.ts'

/** Runs a module as the build writes it and gives what it calls `result`; `made` counts the patterns and sets it makes. */
function run(code: string): { readonly result: unknown; readonly made: number } {
  let made = 0
  const counted = [RegExp, Set, Map].map(
    (Kind) =>
      new Proxy(Kind, {
        construct(of, values) {
          made += 1
          return Reflect.construct(of, values) as object
        },
      }),
  )
  const module = new Function(
    'RegExp',
    'Set',
    'Map',
    `${transpile(withLateValues(code, 'module.ts'), { target: ScriptTarget.ESNext })}\nreturn result`,
  )
  return { result: module(...counted), made }
}

describe('what the build makes at its first use', () => {
  test.each([
    [
      'a pattern in a function, once',
      `const is = (s) => /^a$/u.test(s); const result = [is('a'), is('a')]`,
      [true, true],
      1,
    ],
    ['what is never asked for, never', `const no = /a/; const not = new Set('ab'); const result = 1`, 1, 0],
    [
      'a set, once',
      `const set = new Set('ab'); const has = (s) => set.has(s); const result = [has('a'), has('c')]`,
      [true, false],
      1,
    ],
    [
      'a set of a set',
      `const a = new Set('ab'); const b = new Set([...a, 'c']); const result = [...b].join('')`,
      'abc',
      2,
    ],
    ['a value that an object names shortly', `const set = new Set('ab'); const result = { set }.set.size`, 2, 1],
    ['a value of a template', `const set = new Set('ab'); const result = \`\${set.size}\``, '2', 1],
    [
      'a value that a class keeps',
      `const set = new Set('ab'); class A { kept = set }; const result = new A().kept.size`,
      2,
      1,
    ],
    ['a pattern with a typed name', `const all: RegExp = /a/g; const result = 'aba'.replaceAll(all, '-')`, '-b-', 1],
    ['a value that begins a line', `const set = new Set('ab')\nlet result = 1\nset.add('c')\nresult = set.size`, 3, 1],
    ['two in a statement', `const a = 1, b = new Set('ab'); const result = a + b.size`, 3, 1],
  ])('%s', (_, code, result, made) => {
    expect(run(code)).toEqual({ result, made })
  })

  test.each([
    [
      'that goes on from its last place',
      `let n = 0; const f = () => { const p = /a/g; while (p.exec('aaa')) n++ }; f(); const result = n`,
      3,
    ],
    ['that sticks', `const f = () => 'ab'.replace(/a/y, '-'); f(); const result = f()`, '-b'],
    ['of a method that starts anew', `const f = () => 'ab'.replace(/[ab]/g, '-'); f(); const result = f()`, '--'],
  ])('a pattern %s gives the same each time', (_, code, result) => {
    expect(run(code).result).toEqual(result)
  })

  test.each([
    ['a parameter', `const set = new Set('ab'); const size = (set) => set.size; const result = size({ size: 7 })`, 7],
    [
      'a function within',
      `const set = new Set('ab'); const f = () => { function set() { return 7 }; return set() }; const result = f()`,
      7,
    ],
    ['a part of a value', `const set = new Set('ab'); const f = ({ set }) => set; const result = f({ set: 7 })`, 7],
    ['a member', `const set = new Set('ab'); const result = { set: 7 }.set`, 7],
    ['a type', `const set = new Set('ab'); const f = (a: typeof set) => a.size; const result = f(set)`, 2],
  ])('a name shared with %s is kept apart', (_, code, result) => {
    expect(run(code).result).toBe(result)
  })
})
