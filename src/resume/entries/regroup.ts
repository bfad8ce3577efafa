import type { WorkEntry } from '../../types.ts'

/** Numbers the groups of several sections so that none has the number of another. */
export function regroup(sections: readonly (readonly WorkEntry[])[]): WorkEntry[] {
  let offset = 0
  return sections.flatMap((entries) => {
    const numbered = entries.map((entry) =>
      entry.group === undefined ? entry : { ...entry, group: entry.group + offset },
    )
    offset += entries.length
    return numbered
  })
}
