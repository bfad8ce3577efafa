/**
 * A turn of phrase around skills, word by word:
 *
 * - `word`, `one|other`: one of these words; `~use|build`: any inflection of them; `word?`: may be missing
 * - `#`: a number, in digits or in words; `#?`: may be missing
 * - `..`: up to four words, but none of "I", "we", "to", "and", so that one doer stays in view; `...`: of any kind
 * - `@`: a skill or a list of skills, which the row is about
 * - at the end `>`: the next list of skills, at most six words on; `>>`: every skill to the end of the clause
 * - `:`: a colon stands here; `,`: a comma, a dash or an opening bracket, which no other sign goes over; `(`: the bracket alone
 * - at the end `$`: nothing more in the item
 * - at the start `<<`: every skill from the start of the clause; `^`: only where a sentence begins
 *
 * "don't" and "cannot" are read as `not`. Where several rows start at one word, the longest match counts.
 */
export type Cue = string
