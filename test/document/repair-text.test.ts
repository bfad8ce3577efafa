import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairText } from '../../src/document/repair-text.ts'

test.each([
  ['a ligature', 'con\ufb01g and e\ufb03cient', 'config and efficient'],
  ['a soft hyphen', 'micro\u00adservices', 'microservices'],
  ['zero-width marks', 'Post\u200bgre\u2060SQL\ufeff', 'PostgreSQL'],
  ['marks of writing direction', '\u202aJava\u202c \u200eGo', 'Java Go'],
  ['a no-break space', '5\u00a0years', '5 years'],
  ['an ideographic space', 'Java\u3000Go', 'Java Go'],
  ['the glyph of an icon font', '\uf095 +44 20 7946 0123', ' +44 20 7946 0123'],
  ['the bullet of a symbol font', '\uf0b7 Built APIs', '• Built APIs'],
  ['a decomposed accent', 'Re\u0301sume\u0301', 'Résumé'],
  ['full-width letters', 'Ｊａｖａ', 'Java'],
  ['a form feed', 'a\fb', 'a b'],
  ['a lone surrogate', 'a\ud800b', 'ab'],
])('repairs %s', (_what, broken, whole) => {
  expect(repairText(broken)).toBe(whole)
})

test.each([
  ['names with signs', 'C++, C#, F#, .NET, Node.js, TCP/IP, R&D'],
  ['tabs and line feeds', 'Go\t2019\nJava'],
  ['dashes and quotes', '2019 – present “quoted” it’s'],
  ['letters of other scripts', 'Žluťoučký Жуков 日本語 한국어'],
  ['superscripts and fractions', 'x² ½ ™'],
  ['an emoji', '🚀'],
])('leaves %s alone', (_what, text) => {
  expect(repairText(text)).toBe(text)
})

test('mending twice is mending once', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(repairText(repairText(text))).toBe(repairText(text))
    }),
  ))
