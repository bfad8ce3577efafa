const pointsIn: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 }

/** A length of CSS in points: `21cm` is 595. `undefined` where the unit is missing or depends on something else. */
export function cssPoints(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|px)?$/.exec(length ?? '') ?? []
  if (!number) return undefined
  const scale = Number(number) === 0 ? 1 : pointsIn[unit]
  return scale === undefined ? undefined : Number(number) * scale
}
