import type { TagNode } from './engine/pdf-api.ts'

/** What the tag tree says of one piece of marked content. */
export interface Tag {
  readonly heading?: number
}

/** The tags of a page by the number of the marked content. */
export function readTags(root: TagNode | null): ReadonlyMap<number, Tag> {
  const tags = new Map<number, Tag>()
  const open: { node: TagNode; tag: Tag }[] = root ? [{ node: root, tag: {} }] : []
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next
    const number = /_mc(\d{1,9})$/.exec(node.id ?? '')?.[1]
    if (number !== undefined) tags.set(Number(number), next.tag)
    const tag = tagOf(node.role, next.tag)
    for (const child of node.children ?? []) open.push({ node: child, tag })
  }
  return tags
}

function tagOf(role: string | undefined, above: Tag): Tag {
  const level = /^H([1-6])$/.exec(role ?? '')?.[1]
  return level === undefined ? above : { heading: Number(level) }
}
