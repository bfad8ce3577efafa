/** "2.1 Cloud": the heading of a part of a section, as papers have them. It is no field of the entry below it. */
export function isNumberedHeading(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.?[\t ]{1,4}\p{Lu}[^\d.]{1,40}$/u.test(text)
}
