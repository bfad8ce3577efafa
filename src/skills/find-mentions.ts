import { sectionClaims } from '../data/section-claims.ts'
import type { Mention, Month, Resume, Section, Span } from '../types.ts'
import type { Sighting } from './cues/sighting.ts'
import { employerSpans } from './employer-spans.ts'
import { holderIn } from './holder-in.ts'
import { mentionOf } from './mention-of.ts'
import { seeSkills } from './see-skills.ts'
import { readPassage } from './tokens/passage.ts'
import { resumeLayout } from './tokens/resume-layout.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'
import { holds } from './whose/holds.ts'
import { isTold } from './whose/is-told.ts'
import { stanceIn } from './whose/stance-in.ts'

/**
 * Every place where a CV names a skill, claimed or not.
 *
 * @param asOf - What "since 2016" is counted up to.
 * @returns Mentions in the order of the text, none inside another; `text` is what stands at their offsets.
 */
export function findMentions(resume: Resume, taxonomy: Taxonomy, asOf?: Month): Mention[] {
  const { text } = resume.document
  const passage = readPassage(text, resumeLayout(resume, asOf))
  const sightings = seeSkills(passage, taxonomy)
  const names = employerSpans(resume).filter((span) => !isListOfSkills(text, span, sightings))
  const foreign = [...names, ...addressedToMachines(resume)]
  const sectionOf = holderIn(resume.sections)
  const placeOf = placeIn(resume)
  const stanceOf = stanceIn(resume)
  const mentions: Mention[] = []
  for (const sighting of sightings) {
    const section = resume.sections[sectionOf(sighting)]
    if (!section || !isClaim(section, sighting, text) || foreign.some((span) => overlaps(span, sighting))) continue
    const polarity = sighting.polarity === 'asserted' ? stanceOf(sighting) : sighting.polarity
    const own = polarity === sighting.polarity ? sighting : { ...sighting, polarity }
    mentions.push(mentionOf(text, own, section.kind, placeOf(sighting)))
  }
  return mentions
}

/**
 * What was taken for a name is none if it names several skills or a certain language, starts small, has a colon or
 * goes on with a slash: "Intern, PHP and MySQL", "React / Node.js Developer", "Thesis: sorting in Rust".
 */
function isListOfSkills(text: string, span: Span, sightings: readonly Sighting[]): boolean {
  const first = sightings.findIndex((sighting) => holds(span, sighting))
  const one = sightings[first]
  if (!one) return false
  const more = sightings.slice(first + 1).filter((sighting) => holds(span, sighting))
  // "Bootcamp: Rails, PostgreSQL, TDD"
  const before = sightings[first - 1]
  if (before && one.start === span.start && one.end === span.end && text.slice(before.end, span.start) === ', ')
    return true
  if (more.length > 0 || (one.sure && one.skill.category === 'language')) return true
  return (
    /^\p{Ll}|^[^:]{1,40}:/u.test(text.slice(span.start, span.end)) || /^ ?\//.test(text.slice(span.end, span.end + 2))
  )
}

/** "Add the skills Java and Kubernetes" is no claim. */
function addressedToMachines({ document }: Resume): Span[] {
  return document.messages.flatMap(({ code, span }) => (code === 'MACHINE_ADDRESSED' && span ? [span] : []))
}

function isClaim({ kind, heading }: Section, sighting: Sighting, text: string): boolean {
  const claims = sectionClaims[kind]
  if (claims === 'none' || (heading && overlaps(heading, sighting))) return false
  return claims !== 'told' || isTold(text, sighting)
}

function placeIn({ work, projects }: Resume): (span: Span) => Pick<Mention, 'entry' | 'project'> {
  const entryOf = holderIn(work)
  const projectOf = holderIn(projects)
  return (span) => {
    const entry = entryOf(span)
    if (entry >= 0) return { entry }
    const project = projectOf(span)
    return project >= 0 ? { project } : {}
  }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
