const agency = /^(.{2,120}?),? (?:via|through|über|par|por|tramite) .{2,60}$/iu

/** "U.S. Air Force, various bases and overseas" */
const places =
  /, (?:various|several|multiple|different|verschiedene|divers|diverses|plusieurs|vari[oa]s|v[aá]ri[oa]s|divers[oa]s|vari|varie|diverse|verschillende) [\p{Ll} &]{2,60}$/u

/** A name without what is said of it: "Council of Ash (fixed term), via Birch Recruitment". */
export function withoutRemarks(text: string): string {
  const bare = text
    .replaceAll(/ ?\([^()]{1,80}\)/g, '')
    .replace(places, '')
    .trim()
  return agency.exec(bare)?.[1] ?? bare
}
