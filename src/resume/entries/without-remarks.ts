const agency = /^(.{2,120}?),? (?:via|through|über|par|por|tramite) .{2,60}$/iu

/** A name without what is said of it: "Council of Ash (fixed term), via Birch Recruitment". */
export function withoutRemarks(text: string): string {
  const bare = text.replaceAll(/ ?\([^()]{1,80}\)/g, '').trim()
  return agency.exec(bare)?.[1] ?? bare
}
