import { firmsOfProducts } from '../../data/employers.ts'
import { foldText } from '../lines/fold-text.ts'
import { splitList } from '../lines/split-list.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'

const firms = new Set(firmsOfProducts)

/** "Go, gRPC", "Spring Boot": nothing but what somebody worked with; not "Docker", which may be the employer. */
export function isStack(text: string): boolean {
  const items = splitList(text, 0).map((item) => item.text)
  return (
    items.length > 0 &&
    items.every((item) => isSkillName(item) && !hasTitleWord(item)) &&
    items.some((item) => !firms.has(foldText(item)))
  )
}
