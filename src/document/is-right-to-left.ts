/** Whether a text has a letter of Hebrew, Arabic or another script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x590) continue
    if (code <= 0x8ff || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) return true
  }
  return false
}
