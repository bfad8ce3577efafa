import { childOf } from './child-of.ts'
import { isHex } from './is-hex.ts'
import type { Parts } from './read-parts.ts'

/** The colour, `RRGGBB`, that a theme has for a name: `accent1`, `background1`, `bg1`. `undefined` for one it has not. */
export type Palette = (name: string) => string | undefined

/** What Word and DrawingML call the places of a theme, by their names in the theme. */
const places: Readonly<Record<string, string>> = {
  background1: 'lt1',
  bg1: 'lt1',
  light1: 'lt1',
  background2: 'lt2',
  bg2: 'lt2',
  light2: 'lt2',
  text1: 'dk1',
  tx1: 'dk1',
  dark1: 'dk1',
  text2: 'dk2',
  tx2: 'dk2',
  dark2: 'dk2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
}

/** Of a file without a theme: paper and ink. Its accents are anybody's guess. */
const plain: Readonly<Record<string, string>> = { lt1: 'FFFFFF', dk1: '000000' }

/** Settings may turn a theme round: the backgrounds dark, the text light. */
const mapped = /^(?:background|text|bg|tx)[12]$/

/** Reads the theme's colours when the first is asked for: most CVs name none. */
export function readPalette(parts: Parts): Palette {
  const colours = new Map<string, string | undefined>()
  return (name) => {
    if (!colours.has(name)) colours.set(name, colourIn(parts, name))
    return colours.get(name)
  }
}

function colourIn(parts: Parts, name: string): string | undefined {
  const place = mapped.test(name) ? mappedPlace(parts, name) : name
  const key = places[place] ?? place
  const theme = parts.related('theme')?.root
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:clrScheme')
  const colour = childOf(scheme, `a:${key}`)
  const system = childOf(colour, 'a:sysClr')?.attributes['lastClr']
  const found = childOf(colour, 'a:srgbClr')?.attributes['val'] ?? system
  return isHex(found) ? found : plain[key]
}

/** `<w:clrSchemeMapping w:bg1="dark1" w:t1="light1" …/>`. */
function mappedPlace(parts: Parts, name: string): string {
  const mapping = childOf(parts.related('settings')?.root, 'w:clrSchemeMapping')
  const key = name.replace('background', 'bg').replace(/^te?xt?/, 't')
  return mapping?.attributes[`w:${key}`] ?? name
}
