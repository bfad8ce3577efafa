import type { TextLine } from './text-line.ts'

/** How a line looks, as a key: lines that look alike have the same one. Half points are the finest size a person sees. */
export function styleOf(line: TextLine): string {
  const { heading = '-', size = 0, bold = false, text } = line
  return [
    heading,
    Math.round(size * 2) / 2,
    bold ? 'bold' : '-',
    isCapitals(text) ? 'caps' : '-',
    /:\s*$/.test(text) ? ':' : '-',
  ].join('/')
}

/** All letters are capitals, and there are enough of them to mean it. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return (
    letters.length > 3 && letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase())
  )
}
