import type { Colour } from '../paint/graphics-state.ts'

/** What a blend mode makes of one channel of ink on one of ground, both from 0 to 1. Those left out depend on all three. */
const modes: Readonly<Record<string, (ink: number, ground: number) => number>> = {
  'source-over': (ink) => ink,
  multiply: (ink, ground) => ink * ground,
  darken: Math.min,
  lighten: Math.max,
  screen: (ink, ground) => ink + ground - ink * ground,
  difference: (ink, ground) => Math.abs(ink - ground),
  exclusion: (ink, ground) => ink + ground - 2 * ink * ground,
  'color-dodge': (ink, ground) => (ground === 0 ? 0 : ink >= 1 ? 1 : Math.min(1, ground / (1 - ink))),
  'color-burn': (ink, ground) => (ground === 1 ? 1 : ink <= 0 ? 0 : 1 - Math.min(1, (1 - ground) / ink)),
}

/** The colour that ink has on a ground in a blend mode of pdf.js; null when it cannot be known. */
export function blendColours(mode: string, ink: Colour, ground: Colour): Colour {
  const blend = modes[mode]
  if (!blend || ink === null || ground === null) return mode === 'source-over' ? ink : null
  const channel = (at: 0 | 1 | 2) => 255 * blend(ink[at] / 255, ground[at] / 255)
  return [channel(0), channel(1), channel(2)]
}
