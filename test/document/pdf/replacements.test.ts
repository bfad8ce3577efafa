import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { makePdf, stream, text } from '../make-pdf.ts'

const boast = 'Expert in Kafka, Kubernetes and Terraform'
const hex = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex')
const span = (words: string, content: string) => `/Span << /ActualText ${words} >> BDC ${content} EMC`
const shown = text(50, 780, 'Built services for a travel agency')
const below = (words: string) => text(50, 760, words)

/** A form that draws nothing of its own: its content is packed, as writers of today do. */
const packed = (content: string) =>
  stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Filter /FlateDecode',
    deflateSync(content).toString('latin1'),
  )

test.each([
  ['over a line', span(`(${boast})`, below('Gardening'))],
  ['over one dot', span(`(${boast})`, below('.'))],
  ['written in digits', span(`<${hex(boast)}>`, below('Gardening'))],
  ['with codes for letters', span(`(\\105xpert in Kafka, Kubernetes and Terraform)`, below('Gardening'))],
  ['around marked content', `/Span << /MCID 0 /ActualText (${boast}) >> BDC ${below('Gardening')} EMC`],
])('other words %s are not read, and said', async (_how, content) => {
  const { text, hidden, messages } = await readDocument(makePdf({ pages: [`${shown} ${content}`] }))
  expect(text).not.toContain('Kafka')
  expect(hidden).toEqual([{ kind: 'replaced', text: boast, page: 1 }])
  expect(messages.map(({ code, args }) => [code, args])).toEqual([['HIDDEN_TEXT', { count: 1, kind: 'replaced' }]])
})

test('other words in packed content are said with their page', async () => {
  const objects = [packed(below('Gardening')), packed(span(`(${boast})`, below('Gardening')))]
  const resources = '/XObject << /One 10 0 R /Two 11 0 R >>'
  const { hidden } = await readDocument(
    makePdf({ pages: [`${shown} /One Do`, `${shown} /Two Do`], resources, objects }),
  )
  expect(hidden).toEqual([{ kind: 'replaced', text: boast, page: 2 }])
})

test.each([
  ['a ligature', `${text(50, 760, 'Certi')} ${span('(fi)', text(70, 760, 'fi'))} ${text(75, 760, 'ed')}`, 'Certified'],
  ['a name that is set in pieces', span('(LaTeX)', below('LATEX')), 'LATEX'],
  ['a bullet', `${span('(\\225)', text(50, 760, '-'))} ${text(58, 760, 'Built services')}`, 'Built services'],
  ['an icon with its name', `${span('(Phone)', text(50, 760, '&'))} ${text(64, 760, '555-0142')}`, '& 555-0142'],
  [
    'a line in its own words',
    span('(Gardening and long walks)', below('Gardening and long walks')),
    'Gardening and long walks',
  ],
  ['nothing, for an ornament', span('()', below('Gardening')), 'Gardening'],
  ['a string that never ends', `${below('Gardening')} /Span << /ActualText (${boast}`, 'Gardening'],
])('%s is read once, as it is drawn', async (_what, content, expected) => {
  const { text, hidden } = await readDocument(makePdf({ pages: [`${shown} ${content}`] }))
  expect(text.split(/\n+/).at(-1)).toBe(expected)
  expect(hidden).toEqual([])
})
