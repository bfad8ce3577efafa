import type { AnalyzeOptions } from '../analyze.ts'
import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import type { Report } from '../types.ts'
import type { PackedError } from './packed-error.ts'

/** What a thread is asked to do; everything in it survives a structured clone. */
export interface Task {
  readonly input: Uint8Array | string
  readonly options: Omit<AnalyzeOptions, 'taxonomy' | 'signal' | 'readers'>
}

/** A vocabulary to use from now on, as the rows it is compiled from; the built-in one when there are none. */
export interface Vocabulary {
  readonly vocabulary: Pick<Taxonomy, 'rows' | 'version'> | null
}

/** What a thread says of a task: that it begins, then how it ended. */
export type Answer = 'started' | { readonly report: Report } | { readonly error: PackedError }
