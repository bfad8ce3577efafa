/** Whether a spelling has no capitals. */
export function isSmall(spelling: string): boolean {
  return spelling === spelling.toLowerCase()
}
