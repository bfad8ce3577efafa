/** `3`, `- 3 -`, `Page 3`, `Page 3 of 4`, `Seite 3/4`, `3 | Page`. Not `Page designer`, not `2019`. */
const pageNumber =
  /^[-–—|\s]{0,4}(?:(?:page|seite|página|pagina|p\.)\s{0,3})?\d{1,2}(?:\s{0,3}(?:of|von|de|di|\/|\|)\s{0,3}\d{1,2})?(?:\s{0,3}\|\s{0,3}page)?[-–—|\s]{0,4}$/i

/** Whether a line of a header or footer is a page number and nothing else. */
export function isPageNumber(text: string): boolean {
  return text.length < 30 && pageNumber.test(text)
}
