import type { SkillId } from '../types.ts'

/**
 * One skill of the vocabulary. Case, dots, spaces, hyphens, `.js`/` JS`, plural `s` and trailing versions are levelled
 * out by the matcher, so that "Node.js", "nodejs" and "Node JS 20" need one form; abbreviations and other names need one each.
 * An accent that a form has may lack in a text, never the reverse: "caché" finds "cache" as well.
 */
export interface SkillRow {
  /** Stable, kebab-case. */
  readonly id: SkillId
  /** Canonical spelling, as it is printed in reports. */
  readonly name: string
  readonly aliases?: readonly string[]
  /** Naming this skill shows these too (framework → language); one hop. */
  readonly implies?: readonly SkillId[]
  /** The provider or family that it belongs to. */
  readonly broader?: SkillId
  readonly guard?: Guard
}

/**
 * What tells a skill from an everyday word. Guarded forms count only when at least one piece of evidence stands near
 * them and nothing speaks against it; the other forms of the row always count.
 * A guard without evidence of its own (`before`, `after`, `near`) asks for none: its forms count unless something speaks
 * against it, which suits words that are rarely anything else in a CV (Java, Python).
 *
 * Evidence that needs no row: the item of a list in a skills section, a list neighbour that is a known skill, a version,
 * "built in / written in / using" before it, a skill named in `near` within the same line or entry.
 */
export interface Guard {
  /** The forms in doubt; default: the row's name. The others always count. */
  readonly forms?: readonly string[]
  /** `exact`: only as spelled. `upper`: not when the word is all lower-case outside a list. Default: any case. */
  readonly case?: 'exact' | 'upper'
  /** Words right after the name that show it is the skill: `['service', 'routine', 'module']`. Stems. */
  readonly before?: readonly string[]
  /** Words right before the name that show it is the skill. Stems. */
  readonly after?: readonly string[]
  /** Words right after the name that show it is not: `['live', 'to-market', 'ahead']`. Stems. */
  readonly notBefore?: readonly string[]
  /** Words right before the name that show it is not: `['to', 'we', 'northern']`. Stems. */
  readonly notAfter?: readonly string[]
  /** Skills whose presence in the same line or entry shows that the word is the skill. */
  readonly near?: readonly SkillId[]
  /** Skills whose presence in the same line shows that it is not: SWIFT beside SEPA. */
  readonly notNear?: readonly SkillId[]
  /**
   * `company`: not even an item of a skills list counts on its own, for the lists of other trades hold the word too
   * ("Parcel, forklift"). Beside a skill it does ("Webpack, Parcel"), and in the company that `near` names.
   */
  readonly needs?: 'company'
  /** Sentences in which the marked words are the skill, `[[Go]]`; a test runs them. */
  readonly yes: readonly string[]
  /** Sentences in which nothing is this skill; a test runs them. */
  readonly no: readonly string[]
}
