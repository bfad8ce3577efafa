const names: Readonly<Record<string, string>> = { white: 'FFFFFF', window: 'FFFFFF', black: '000000' }

/** A colour of CSS or VML as `RRGGBB`: `#fff`, `#1f4e79 [3204]`, `rgb(255, 255, 255)`, `white`. Any other is `unknown`. */
export function cssColour(value: string): string {
  const [first = ''] = value.toLowerCase().split(' [')
  const long = /^#([\da-f]{6})$/.exec(first)?.[1]
  if (long) return long
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(first)
  if (short)
    return short
      .slice(1)
      .flatMap((digit) => [digit, digit])
      .join('')
  const parts = /^rgba?\(\s{0,3}(\d{1,3})[,\s]{1,3}(\d{1,3})[,\s]{1,3}(\d{1,3})\s{0,3}\)$/.exec(first)
  if (parts)
    return parts
      .slice(1)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')
  return names[first] ?? 'unknown'
}
