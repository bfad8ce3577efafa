/** "University of Texas", "State College of Ohio": behind "at" its town follows, not its employer. */
export function isCampusSchool(text: string): boolean {
  const [, name] = text.split(/\b(?:University|College|Institute|School) of /)
  return name !== undefined && /^\p{Lu}[\p{L} ]{2,30}$/u.test(name)
}
