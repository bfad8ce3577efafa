/** Whether a UTF-16 code is what a decimal begins with: the point of "2.5", the comma of "7,5". */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c
}
