/** "Geologist, later Data Analyst (from 2017)": since when a title is held, in the time of its entry. */
export function isStepInBrackets(text: string, start: number): boolean {
  return (
    text.slice(0, start).endsWith('(') &&
    /^(?:from|since|ab|seit|von|à partir|depuis|desde|dal|vanaf|sinds)\s/i.test(text.slice(start))
  )
}
