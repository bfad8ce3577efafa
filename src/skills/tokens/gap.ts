/** What stands between two words, as bits: ", " is `comma | space`. */
export const gap = {
  space: 1,
  hyphen: 2,
  dot: 4,
  slash: 8,
  comma: 16,
  /** `;`, `|`, bullets, tabs: a new item. */
  item: 32,
  open: 64,
  close: 128,
  colon: 256,
  newline: 512,
  /** `.`, `!` or `?` before a blank. */
  stop: 1024,
  /** A blank line. */
  block: 2048,
  and: 4096,
  plus: 8192,
  dash: 16384,
  quote: 32768,
  other: 65536,
} as const
