import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import type { CvDocument } from '../../src/types.ts'

/** Lines as a reader takes them in: `# heading`, `* item`, `**bold**`. */
function shown({ text, lines }: CvDocument): string[] {
  return lines.map(({ start, end, heading, item, depth = 0, bold }) => {
    const mark = heading ? `${'#'.repeat(heading)} ` : item ? `${'  '.repeat(depth)}* ` : ''
    const content = text.slice(start, end)
    return `${mark}${bold ? `**${content}**` : content}`
  })
}

test.each([
  ['lines', 'Jo Doe\r\nBackend developer\rLeeds', ['Jo Doe', 'Backend developer', 'Leeds']],
  ['bullets of all kinds', '- Java\n* Go\n• SQL\n·  Redis', ['* Java', '* Go', '* SQL', '* Redis']],
  ['nested bullets', '- Java\n    - Spring\n- Go', ['* Java', '  * Spring', '* Go']],
  ['lines that wrap', '- Built APIs in\n  Go and Java', ['* Built APIs in', 'Go and Java']],
  ['no bullet in a sign', '-5 % cost\n+44 20 7946 0123\n– 2019', ['-5 % cost', '+44 20 7946 0123', '– 2019']],
  ['columns set with blanks', 'Engineer      2019 – 2021', ['Engineer\t2019 – 2021']],
  [
    'columns set with two blanks beside dates',
    'Cook  Inn  Leeds  May 2019 – Present',
    ['Cook\tInn\tLeeds\tMay 2019 – Present'],
  ],
  ['columns set with two blanks behind dates', '2019 - 2021  Cook  Inn', ['2019 - 2021\tCook\tInn']],
  ['no columns in sentences', 'Ran the kitchen.  In 2019 we moved.', ['Ran the kitchen. In 2019 we moved.']],
  ['no columns behind a stray blank', 'Cook at  the Inn, Leeds', ['Cook at the Inn, Leeds']],
  ['letters that stand apart', 'W O R K   H I S T O R Y\nS K I L L S', ['WORK HISTORY', 'SKILLS']],
  ['no word in few letters', 'A B C', ['A B C']],
  ['columns set with tabs', 'Engineer\t\t2019', ['Engineer\t2019']],
  ['a heading with a line under it', 'Jo Doe\n\nSKILLS\n------\nGo', ['Jo Doe', '## SKILLS', 'Go']],
  ['a rule that parts blocks', 'Leeds, jo@example.com\n----------\nGo', ['Leeds, jo@example.com', 'Go']],
  ['a heading between rules', '=== SKILLS ===\nGo', ['## SKILLS', 'Go']],
  ['headings of Markdown', '# Jo Doe\n## Skills ##\nC# and F#', ['# Jo Doe', '## Skills', 'C# and F#']],
  [
    'weight of Markdown',
    '**Engineer**\n**Go**, and a long tail of words',
    ['**Engineer**', 'Go, and a long tail of words'],
  ],
  [
    'emphasis of Markdown',
    '# A\n*Leeds* and _York_, `kubectl`, __init__',
    ['# A', 'Leeds and York, kubectl, __init__'],
  ],
  [
    'emphasis in emphasis of Markdown',
    '# A\n**[Acme](https://example.com)**, a ***long*** walk of _`kubectl`_ and [**Go** at *York*](x)\n***Cook***',
    ['# A', 'Acme, a long walk of kubectl and Go at York', '**Cook**'],
  ],
  ['tables of Markdown', '| Skill | Level |\n|---|:-:|\n| Go | good |', ['Skill\tLevel', 'Go\tgood']],
  ['escapes of Markdown', '# A\nC\\# 5 \\* 3', ['# A', 'C# 5 * 3']],
  [
    'tags of Markdown as what a reader sees',
    '# A\n### Cook @ Inn <small>(2019 – now)</small>\nH<sub>2</sub>O &amp; <u>ice</u><br/>\nLeeds<br>York &lt;3',
    ['# A', '### Cook @ Inn (2019 – now)', 'H2O & ice', 'Leeds', 'York <3'],
  ],
  [
    'blocks of HTML in Markdown',
    '<h1 align="center">Jo Doe</h1>\n<p align="center">Leeds</p>\n<ul><li>Go</li><li>C</li></ul>\n## B\n<b>Cook</b>',
    ['# Jo Doe', 'Leeds', '* Go', '* C', '## B', '**Cook**'],
  ],
  ['tags in a table of Markdown', '| Go | good<br>fast |\n| <b>C</b> | <i>fair</i> |', ['Go\tgood fast', 'C\tfair']],
  [
    'nothing that Markdown hides',
    '# A\n<!-- Java\nRust -->Go<style>\np { }\n</style>\n<img src="x" alt="C">',
    ['# A', 'Go', 'C'],
  ],
  [
    'angle brackets that are no tags',
    '# A\n`<b>` and `<div>`\nList<I>, Map<K, V>, Vec<u8>\na < b, p<0.05, 5 &lt; 6\n<!-- open',
    ['# A', '<b> and <div>', 'List<I>, Map<K, V>, Vec<u8>', 'a < b, p<0.05, 5 < 6', '<!-- open'],
  ],
  ['a tag without its end as nothing', '# A\n<b>Go\n<a href="x">Leeds\nC</a> </b>', ['# A', 'Go', 'Leeds', 'C']],
  ['tags as they are outside Markdown', 'Java <br> and &amp;', ['Java <br> and &amp;']],
  ['signs as they are outside Markdown', 'C# 5 * 3 * 2 [x] `y`', ['C# 5 * 3 * 2 [x] `y`']],
])('reads %s', async (_what, text, expected) => {
  expect(shown(await readDocument(text))).toEqual(expected)
})

test('links of Markdown keep their place', async () => {
  const { text, links } = await readDocument('# Jo\n- My [code](https://example.com/jo) and [x](javascript:alert(1))')
  expect(links.map(({ url, span }) => [url, text.slice(span?.start, span?.end)])).toEqual([
    ['https://example.com/jo', 'code'],
  ])
})

test('links of HTML in Markdown keep their place', async () => {
  const source =
    '# Jo\n<a name="x"></a>See <a class="b" href="https://example.com/jo"><b>code</b></a>, <a href="x">y</a>'
  const { text, links } = await readDocument(source)
  expect(text).toBe('Jo\nSee code, y')
  expect(links.map(({ url, span }) => [url, text.slice(span?.start, span?.end)])).toEqual([
    ['https://example.com/jo', 'code'],
  ])
})

test('a form feed starts a page', async () => {
  const { pages, lines } = await readDocument('Jo Doe\nGo\fJava')
  expect(pages).toBe(2)
  expect(lines.map(({ page }) => page)).toEqual([1, 1, 2])
})

test('a blank line parts blocks', async () => {
  expect((await readDocument('Jo\n\n\nGo\nSQL')).text).toBe('Jo\n\nGo\nSQL')
})
