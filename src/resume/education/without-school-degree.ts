/** "Secondary School Diploma" names a degree, and no school. */
export function withoutSchoolDegree(text: string): string {
  return text.replace(/\b(?:school|college) (?=diploma|certificate|leaving|degree)/i, '')
}
