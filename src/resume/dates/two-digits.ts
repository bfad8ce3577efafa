/** A month as dates print it. */
export function twoDigits(value: number | undefined): string {
  return String(value).padStart(2, '0')
}
