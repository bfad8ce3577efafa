/** A heading without the number of its section: "3 Technical competence", "3. Skills"; "3.1 Host" heads but a part. */
export function withoutNumber(text: string): string {
  return text.replace(/^\d{1,2}[.)]?\s{1,3}(?=\p{Lu})/u, '')
}
