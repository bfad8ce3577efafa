import { message } from '../messages.ts'
import type { Message } from '../types.ts'
import { findListedMention } from './find-listed-mention.ts'
import type { Findings } from './findings.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { isTechnical } from './is-technical.ts'

/** Listed skills from which a list is a catalogue, and the share of them that use must show for it to be honest all the same. */
const CATALOGUE = 25
const SHOWN = 0.2

/** Times that one skill is named, and its share of all words, from which it is repeated for a machine. */
const REPEATS = 15
const SHARE_OF_WORDS = 0.03

/** Lines said again before it is worth saying. */
const REPEATED_LINES = 3

/** Finds keyword stuffing. The score pays nothing for it anyway; the reader should know. */
export function findStuffing(findings: Findings): Message[] {
  return [...findCatalogue(findings), ...findRepeatedSkills(findings), ...findRepeatedLines(findings)]
}

function findCatalogue(findings: Findings): Message[] {
  const { shown: visible } = gatherEvidence(findings)
  const listed = findings.skills.filter((skill) => isTechnical(skill) && findListedMention(findings.resume, skill))
  const shown = listed.filter(({ id }) => visible.has(id)).length
  return listed.length >= CATALOGUE && shown < SHOWN * listed.length
    ? [message('KEYWORD_CATALOGUE', { listed: listed.length, shown })]
    : []
}

function findRepeatedSkills({ resume, skills }: Findings): Message[] {
  const words = resume.document.text.split(/\s+/).length
  return skills
    .filter(({ mentions }) => mentions.length >= REPEATS && mentions.length >= SHARE_OF_WORDS * words)
    .map(({ name, mentions }) => message('REPEATED_SKILL', { skill: name, count: mentions.length }))
}

function findRepeatedLines({ resume }: Findings): Message[] {
  const lines = resume.document.text.split('\n').map((line) => line.toLowerCase().trim().replace(/\s+/g, ' '))
  const sentences = lines.filter((line) => line.split(' ').length >= 4)
  const count = sentences.length - new Set(sentences).size
  return count >= REPEATED_LINES ? [message('REPEATED_LINES', { count })] : []
}
