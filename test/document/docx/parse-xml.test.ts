import { expect, test } from 'vitest'
import { atOnce } from '../../../src/document/at-once.ts'
import { parseXml as xmlSteps } from '../../../src/document/docx/parse-xml.ts'
import { CvError } from '../../../src/errors.ts'

const parseXml = (xml: string) => atOnce(xmlSteps(xml))

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

test.each([
  ['the usual prefix', `<w:p xmlns:w="${word}"/>`],
  ['another prefix', `<ns0:p xmlns:ns0="${word}"/>`],
  ['no prefix', `<p xmlns="${word}"/>`],
  ['the strict namespace', `<w:p xmlns:w="${strict}"/>`],
  ['what stands before the root', `\ufeff<?xml version="1.0"?><!-- <x> --><!DOCTYPE p><w:p xmlns:w="${word}"/>`],
])('knows a paragraph by %s', (_what, xml) => {
  expect(parseXml(xml).name).toBe('w:p')
})

test.each([
  ['entities', '<a>R&amp;D &#8211; &#x2713; &unknown;</a>', ['R&D – ✓ &unknown;']],
  ['CDATA', '<a><![CDATA[<b> & ]]></a>', ['<b> & ']],
])('reads %s', (_what, xml, children) => {
  expect(parseXml(xml).children).toEqual(children)
})

test('reads attributes in either quotes, with a sign of a tag in them', () => {
  expect(parseXml(`<a one="1 > 0" two='"' three = "&lt;"/>`).attributes).toEqual({ one: '1 > 0', two: '"', three: '<' })
})

test('never looks an entity up', () => {
  const xml = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
  expect(JSON.stringify(parseXml(xml))).not.toContain('root:')
})

test.each(['', 'text', '<a>', '<a></b>', '<a', '<a x=1/>', '<a x="1/>', '</a>', '<!-- <a/>', '<a><![CDATA[</a>'])(
  'refuses %j',
  (xml) => {
    expect(() => parseXml(xml)).toThrow(CvError)
  },
)
