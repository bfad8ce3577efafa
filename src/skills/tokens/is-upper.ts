/** Whether a UTF-16 code is that of A to Z. */
export function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
