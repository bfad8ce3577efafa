/** "1. Seat Finder", "01 Seat Finder" without the number. */
export function withoutProjectNumber(text: string): string {
  return text.replace(/^(?:\d{1,2}[.)]|0\d)\s{1,3}(?=\S)/, '')
}
