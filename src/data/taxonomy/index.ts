import { cloud } from './cloud.ts'
import { containers } from './containers.ts'
import { languages } from './languages.ts'

/** Raised when rows change what is found; independent of the version of the code. */
export const taxonomyVersion = '1.0.0'

/** The tables of the backend vocabulary by category. */
export const taxonomyRows = {
  language: languages,
  cloud,
  containers,
} as const
