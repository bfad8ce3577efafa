/** ’19 is 2019, ’87 is 1987. */
export function fullYear(y = ''): string {
  const digits = y.replace(/\D/g, '')
  if (digits.length === 4) return digits
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`
}
