import type { SkillGroup } from '../../types.ts'
import type { TextLine } from '../lines/text-line.ts'
import { joinLines } from '../paragraphs/join-lines.ts'
import { fullMarks } from './full-marks.ts'
import { goesOnInList } from './goes-on-in-list.ts'
import { GroupReader } from './group-reader.ts'
import { splitLabelled } from './split-labelled.ts'
import { splitLegend } from './split-legend.ts'

/**
 * The labelled lists of a skills section; the items without a label make a group without a name.
 *
 * @param heading - That of the section: it may be a label itself, "Working knowledge".
 */
export function parseSkillGroups(lines: readonly TextLine[], heading = ''): SkillGroup[] {
  const paragraphs = joinLines(lines, (line, above) => goesOnInList(line, above.at(-1) as TextLine))
    .filter(({ text }) => /[\p{L}\p{N}★●]/u.test(text))
    .flatMap(splitLegend)
    .flatMap(splitLabelled)
  return new GroupReader(paragraphs, fullMarks(lines)).read(heading)
}
