/**
 * Words about oneself that anybody can write; `*` stands for any ending.
 * "Passionate" and "creative" are left out: the article's own example opens with them. So is bare "dynamic", which programming has.
 */
export const buzzwords: readonly string[] = [
  'best of breed',
  'detail oriented',
  'dynamic individual',
  'dynamic person*',
  'dynamic professional',
  'go getter',
  'guru',
  'hard working',
  'hardworking',
  'highly motivated',
  'ninja',
  'out of the box',
  'results driven',
  'result oriented',
  'results oriented',
  'rockstar',
  'rock star',
  'seasoned',
  'self motivated',
  'self starter',
  'synerg*',
  'team player',
  'think outside',
  'thought leader*',
  'value add*',
  'visionary',
  'world class',
]

/** Words that say nothing about the thing they stand for. */
export const fillers: readonly string[] = [
  'stuff',
  'things',
  'various tasks',
  'various things',
  'etc',
  'and so on',
  'and more',
]
