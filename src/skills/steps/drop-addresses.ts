import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'

/** Longer runs without a blank are cut here; no address that matters is longer. */
const longestAddress = 120

/** "https://…", "www.…", "someone@host", "github.com/…", "example.net"; not "Node.js/Express", "Socket.io", "ASP.NET". */
const address =
  /:\/\/|^www\.|[^@\s]@[^@\s]{1,60}\.|\.(?:com|org|dev|app|example|net|io|co|me|edu)(?:\/|$)|^\.{0,2}\/[\w-]{1,40}\//i

/** They end like hosts: "C#/.NET", "ASP.NET/Angular". */
const platforms = /(?:^|[/])(?:asp|vb|ado|ml|c#)?\.net(?![\w-])/gi

/** Web and mail addresses name hosts and accounts, not skills. */
export const dropAddresses: RefineStep = (sightings, { text }) =>
  sightings.filter((sighting) => !isInAddress(text, sighting) && !isDomain(text, sighting))

/** "60 .net and .org domains". */
function isDomain(text: string, { start, end }: Sighting): boolean {
  return (
    text.slice(start, end) === '.net' &&
    /\.(?:org|com)\b|\bdomains?\b/.test(text.slice(Math.max(0, start - 30), end + 30))
  )
}

function isInAddress(text: string, { start, end }: Sighting): boolean {
  let from = start
  while (from > 0 && start - from < longestAddress && !isBlankOrBracket(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < longestAddress && !isBlankOrBracket(text.charCodeAt(to))) to++
  if (to - from === end - start) return false
  const run = text
    .slice(from, to)
    .replace(platforms, '')
    .replace(/[.,;:!?]{1,3}$/, '')
  return run.length > end - start && address.test(run) && !text.slice(start, end).includes('.')
}

function isBlankOrBracket(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x28 || code === 0x29 || code === 0x2c || code === 0x7c
}
