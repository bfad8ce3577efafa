/** Sites where people have a page of their own. */
const sites =
  'linkedin\\.com/(?:in|pub)|github\\.com|gitlab\\.com|bitbucket\\.org|xing\\.com/profile|codeberg\\.org|stackoverflow\\.com/users|medium\\.com|dev\\.to|kaggle\\.com|leetcode\\.com|hackerrank\\.com|x\\.com|twitter\\.com'
const address = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:https?://[^\\s|,;<>()]{4,200}|(?:\\p{L}{2,3}\\.)?(?:${sites})/[^\\s|,;<>()]{2,200})`,
  'giu',
)

/** The addresses of pages that a contact line spells out: "linkedin.com/in/jane", "https://jane.dev". */
export function findProfiles(text: string): string[] {
  return [...text.matchAll(address)].map(([typed]) => {
    const bare = typed.replace(/[.·•]{1,3}$/, '')
    return /^https?:/i.test(bare) ? bare : `https://${bare}`
  })
}
