/** "/11", ", 11", " and 17", " → 15", "–6" after a version; what follows shows that it counts nothing: no "8, 3 teams". */
const another =
  /^ ?(?:\/|,|&|\+|→|->|[-–]|(?:and|or|to|und|bis|et|à|y|e|en|a)(?= )) ?v?\d{1,2}(?:\.(?:\d{1,3}|x)){0,3}(?:[cgi]\b|\+)?(?= ?[(),;|/&→+\n]| ?[-–](?! ?\d{1,2}\+? ?\p{L})| ?$|\.(?: |$)| (?:and|or|to|in|on|with|for|at|und|bis|et|y|e|en)\b)/u

/** Versions of one name at most; bounds the time for hostile text. */
const mostVersions = 8

/** Where the versions end that go on from one: "8/11/17", "8, 11 and 17", "2 → 15". */
export function endOfVersions(text: string, from: number): number {
  let end = from
  for (let nth = 1; nth < mostVersions; nth++) {
    const found = another.exec(text.slice(end, end + 20))
    if (!found) break
    end += found[0].length
  }
  return end
}
