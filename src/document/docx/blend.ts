/**
 * Mixes two colours (`RRGGBB`).
 *
 * @param share - How much of the first is in it, 0 to 1.
 */
export function blend(colour: string, other: string, share: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16)
  return [0, 2, 4]
    .map((at) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
