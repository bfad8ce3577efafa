import type { RefineStep } from '../cues/refine-step.ts'

const sign = '[★☆●○■□█░▰▱▮▯◆◇⬤◯⚫⚪⭐]'

/** Three empty signs at least, and no full one among them. */
const empty = new RegExp(`^[ :–-]{0,3}(?:[☆○□░▱▯◇◯⚪] ?){3,10}(?! ?${sign})`, 'u')

const longest = 24

/** "Kafka ○○○○○" in a list of skills is a no. */
export const denyUnmarked: RefineStep = (sightings, { text, layout }) => {
  const isUnmarked = ({ start, end }: { readonly start: number; readonly end: number }) =>
    layout.isList(start) && empty.test(text.slice(end, end + longest))
  if (!sightings.some(isUnmarked)) return sightings
  return sightings.map((sighting) => (isUnmarked(sighting) ? { ...sighting, polarity: 'negated' } : sighting))
}
