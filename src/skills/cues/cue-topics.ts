import { cuePacks } from '../../data/cues/cue-packs.ts'
import type { Cue } from '../../data/cues/cue-row.ts'
import { evidenceCues, namedCues } from '../../data/cues/evidence-cues.ts'
import { levelCues } from '../../data/cues/level-cues.ts'
import { polarityCues } from '../../data/cues/polarity-cues.ts'
import { vetoCues } from '../../data/cues/veto-cues.ts'
import { yearCues } from '../../data/cues/year-cues.ts'
import type { Polarity, SkillLevel } from '../../types.ts'

/** What the cues of a topic say of a skill. */
export interface CueEffects {
  /** That it is none, but an employer, a client or a person. */
  readonly veto: 'veto'
  /** That a doubtful word is one. */
  readonly evidence: 'evidence' | 'named'
  /** Whose it is. */
  readonly polarity: Polarity
  /** How well it is known. */
  readonly level: SkillLevel
  /** How long it was used. */
  readonly years: keyof typeof yearCues
}

export type CueTopic = keyof CueEffects

type CueTable<Effect extends string> = Readonly<Partial<Record<Effect, readonly Cue[]>>>

/** All cues by topic, one table for each language. */
export const cueTopics: { readonly [Topic in CueTopic]: readonly CueTable<CueEffects[Topic]>[] } = {
  veto: [{ veto: vetoCues }],
  evidence: [{ evidence: evidenceCues, named: namedCues }, ...cuePacks.map(({ evidence }) => ({ evidence }))],
  polarity: [polarityCues, ...cuePacks.map(({ polarity }) => polarity)],
  level: [levelCues, ...cuePacks.map(({ level }) => level)],
  years: [yearCues, ...cuePacks.map(({ years }) => years)],
}
