/** A mark that starts a list item, and the text behind it. */
export interface MarkedItem {
  readonly marker: string
  readonly text: string
}

/** Signs that are nothing but list markers, with or without a space behind. `• Built APIs`; not `C# • Java`. */
const sign = /^\s{0,8}([•●○◦◯▪▫■□◻◼◾◆◇❖❑❒➢➤➔➜►▶▸▹▻‣⁃∙⦁⬤✓✔✗✘☑☐★☆✦✧»])\s{0,8}(?=\S)/u

/** Characters that mark an item only before a space. `- Built APIs`, `o Built APIs`; not `-5 %`, `on`, `– present`. */
const spacedSign = /^\s{0,8}([-–—−*·→⇒›>+o])\s{1,8}(?=\S)(?!\d{4}\b|(?:present|now|today|current|date)\b)/iu

/** Splits the marker off a list item; gives nothing for any other line. */
export function splitMarker(line: string): MarkedItem | undefined {
  const found = sign.exec(line) ?? spacedSign.exec(line)
  if (!found?.[1]) return undefined
  return { marker: found[1], text: line.slice(found[0].length) }
}
