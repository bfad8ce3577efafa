/** Reads `[[marks]]`: the text without them, and what stands in them, in order. */
export function readMarks(marked: string): { text: string; marks: string[] } {
  return {
    text: marked.replaceAll('[[', '').replaceAll(']]', ''),
    marks: Array.from(marked.matchAll(/\[\[(.+?)\]\]/gs), ([, mark]) => mark as string),
  }
}
