/** A set of small numbers that is emptied in no time. */
export class Marks {
  readonly #round: Int32Array
  #rounds = 1

  /** @param count - Numbers are below it. */
  constructor(count: number) {
    this.#round = new Int32Array(count)
  }

  clear(): void {
    this.#rounds++
  }

  has(number: number): boolean {
    return this.#round[number] === this.#rounds
  }

  /** @returns Whether it is new. */
  add(number: number): boolean {
    if (this.#round[number] === this.#rounds) return false
    this.#round[number] = this.#rounds
    return true
  }
}
