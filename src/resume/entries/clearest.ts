import type { Fields } from './fields.ts'
import { titleContrast } from './title-contrast.ts'

/** A sure title beside a name that no word gives away. */
const clear = 1
/** A sure title beside a name with a word that firms carry. */
const sure = 1.5

/** The headers whose words leave no doubt; where there are none, those with a sure title. */
export function clearest<Header extends { readonly fields: Fields }>(headers: readonly Header[]): Header[] {
  const named = headers.filter(({ fields }) => fields.position && fields.name)
  const [surest, others] = [sure, clear].map((least) => named.filter(({ fields }) => titleContrast(fields) >= least))
  return surest && surest.length > 0 ? surest : (others ?? [])
}
