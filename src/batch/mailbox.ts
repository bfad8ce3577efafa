/** What came, in the order in which it came; for one reader. */
export interface Mailbox<Letter> {
  post(letter: Letter): void
  /** The next one, once there is one. */
  take(): Promise<Letter>
}

export function mailbox<Letter extends object>(): Mailbox<Letter> {
  const letters: Letter[] = []
  let wake = (): void => {}
  return {
    post(letter) {
      letters.push(letter)
      wake()
    },
    async take() {
      let letter = letters.shift()
      while (!letter) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        letter = letters.shift()
      }
      return letter
    },
  }
}
