import { americanStates } from '../../data/cues/american-states.ts'
import { cities, countries, regions } from '../../data/places.ts'
import { lazy } from '../../lazy.ts'

/** Shorter words of places are too often words of something else. */
const shortestPlace = 4

/** The words of towns, regions and countries. */
export const placeWords: () => ReadonlySet<string> = lazy(
  () =>
    new Set(
      [...countries, ...regions, ...cities, ...americanStates]
        .flatMap((place) => place.split(' '))
        .filter((word) => word.length >= shortestPlace),
    ),
)
