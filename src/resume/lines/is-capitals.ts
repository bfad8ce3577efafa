/** All letters are capitals, and there are enough of them to mean it. */
export function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false
  const letters = text.match(/\p{L}/gu) ?? []
  return (
    letters.length > 3 && letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase())
  )
}
