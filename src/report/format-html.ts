import type { Advice, Block, Column } from './blocks.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{padding:.25rem .5rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
.right{text-align:right}blockquote{margin:.5rem 0;padding:.5rem 1rem;border-left:4px solid #2a6;background:#f3faf6;white-space:pre-line}
.gain{font-weight:bold}.table{overflow-x:auto}`

/** Prints blocks as one HTML page that loads nothing and runs nothing. What comes from the CV is escaped. */
export function formatHtml(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? 'Report'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${blocks.map(formatBlock).join('\n')}
</body>
</html>
`
}

function formatBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return formatTable(block.columns, block.rows)
    case 'advice':
      return `<ol>${block.items.map(formatAdvice).join('')}</ol>`
  }
}

function formatAdvice({ gain, why, before, after }: Advice): string {
  const now = before === undefined ? '' : `<p>Now: <q>${escapeHtml(before)}</q></p>`
  return `<li><p><span class="gain">${escapeHtml(gain)}</span> ${escapeHtml(why)}</p>${now}<p>Write:</p><blockquote>${escapeHtml(after)}</blockquote></li>`
}

function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells
      .map((cell, index) => `<${tag}${columns[index]?.align ? ' class="right"' : ''}>${escapeHtml(cell)}</${tag}>`)
      .join('')}</tr>`
  const head = row(
    'th',
    columns.map(({ title }) => title),
  )
  return `<div class="table"><table><thead>${head}</thead><tbody>${rows.map((cells) => row('td', cells)).join('')}</tbody></table></div>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
