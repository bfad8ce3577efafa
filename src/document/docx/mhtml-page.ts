import { decodeText } from '../decode-text.ts'

/** Headers of a part end at the first blank line. */
const headerEnd = /\r?\n\r?\n/

/**
 * The page in a web archive: its first part of HTML, decoded.
 *
 * @returns `undefined` when there is none.
 */
export function mhtmlPage(archive: string): string | undefined {
  const boundary = /boundary="?([^"\r\n;]{1,80})"?/i.exec(archive.slice(0, 4000))?.[1]
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`)
  const page = parts.find((part) => /^Content-Type:\s{0,3}text\/html/im.test(part.slice(0, 2000)))
  const end = page === undefined ? null : headerEnd.exec(page.trimStart())
  if (page === undefined || end === null) return undefined
  const trimmed = page.trimStart()
  const headers = trimmed.slice(0, end.index)
  const body = trimmed.slice(end.index + end[0].length)
  const encoding = /^Content-Transfer-Encoding:\s{0,3}([\w-]{1,20})/im.exec(headers)?.[1]?.toLowerCase()
  if (encoding === 'base64') return decodeText(Buffer.from(body, 'base64'))
  return encoding === 'quoted-printable' ? decodeText(unquoted(body)) : body
}

/** `caf=C3=A9`, and lines that go on after a `=` at their end. */
function unquoted(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/=[ \t]{0,3}\r?\n/g, ''), 'utf8').toString('latin1')
  return Buffer.from(
    bytes.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
