import type { HeaderPart } from '../lines/header-part.ts'

/** What a header says, each as the part it stands in. */
export interface Fields {
  readonly position?: HeaderPart
  readonly name?: HeaderPart
  readonly location?: HeaderPart
  /** The words themselves told title from employer, or the other headers did; not their order alone. */
  readonly sure: boolean
  /** The name is that of a client; an employer above it goes before. */
  readonly isClient?: boolean
}
