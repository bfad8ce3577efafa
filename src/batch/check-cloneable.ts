import { CvError } from '../errors.ts'

/**
 * Refuses options that cannot cross into a worker thread, functions above all.
 *
 * @throws {CvError} `INVALID_OPTIONS` that names the option.
 */
export function checkCloneable(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    try {
      structuredClone(value)
    } catch (cause) {
      const problem = `${name}: holds what cannot be handed to a worker thread (a function, say); leave out isolate`
      throw new CvError('INVALID_OPTIONS', problem, { cause })
    }
  }
}
