const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number from 0 to 99 in words; larger ones in digits. */
export function numberInWords(number: number): string {
  if (number >= 100) return String(number)
  if (number < 20) return small[number] ?? String(number)
  const ones = number % 10
  return `${tens[Math.floor(number / 10)]}${ones > 0 ? `-${small[ones]}` : ''}`
}
