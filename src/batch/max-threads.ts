import { availableParallelism } from 'node:os'

/** One thread for each core; more would only take memory. */
export const maxThreads = availableParallelism()
