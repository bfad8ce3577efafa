import type { CuePack } from './cue-pack.ts'
import { dutchCues } from './dutch.ts'
import { frenchCues } from './french.ts'
import { germanCues } from './german.ts'
import { italianCues } from './italian.ts'
import { portugueseCues } from './portuguese.ts'
import { spanishCues } from './spanish.ts'

/** The languages beside English whose turns of phrase are known; where two rows match alike, the first counts. */
export const cuePacks: readonly CuePack[] = [
  germanCues,
  frenchCues,
  spanishCues,
  portugueseCues,
  dutchCues,
  italianCues,
]
