import { expect, test } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { buildDocx, type DocxParts, paragraph } from '../build-docx.ts'

const body = paragraph('Jo Doe')
const template = (target: string): DocxParts => ({
  body,
  others: {
    'settings.xml': ['settings', '<settings/>'],
    '_rels/settings.xml.rels': [
      'none',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="x/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
    ],
  },
})

test.each<[string, DocxParts, string[]]>([
  ['macros', { body, others: { 'vbaProject.bin': ['vbaProject', 'x'] } }, ['script']],
  ['a template on the web', template('https://example.com/t.dotm'), ['file']],
  ['an embedded object', { body, others: { 'embeddings/oleObject1.bin': ['oleObject', 'x'] } }, ['file']],
  ['a control', { body, others: { 'activeX/activeX1.xml': ['control', '<x/>'] } }, ['program']],
  ['nothing', { body }, []],
  ['a template on the own disk', template('file:///C:/Templates/Resume.dotx'), []],
  ['a photo and a link', { body, others: { 'media/a.png': ['image', 'x'] }, links: { a: 'https://example.com' } }, []],
])('tells of %s', async (_what, parts, kinds) => {
  const { messages } = await readDocument(buildDocx(parts))
  expect(messages).toEqual(kinds.map((kind) => ({ code: 'ACTIVE_CONTENT', level: 'warning', args: { kind } })))
})
