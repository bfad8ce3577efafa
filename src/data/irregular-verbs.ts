/** Past forms that no stemmer finds the verb of; only verbs that CVs write about skills. */
// biome-ignore format: a table reads best filled
export const irregularVerbs: Readonly<Record<string, string>> = {
  began: 'begin', begun: 'begin', brought: 'bring', built: 'build', bought: 'buy', chose: 'choose', chosen: 'choose', dealt: 'deal', did: 'do', done: 'do',
  fell: 'fall', fallen: 'fall', found: 'find', gave: 'give', given: 'give', got: 'get', grew: 'grow', grown: 'grow', had: 'have', has: 'have', held: 'hold',
  kept: 'keep', knew: 'know', known: 'know', learnt: 'learn', led: 'lead', left: 'leave', made: 'make', met: 'meet', ran: 'run', rewritten: 'rewrite',
  rewrote: 'rewrite', rebuilt: 'rebuild', saw: 'see', seen: 'see', sold: 'sell', spent: 'spend', spoke: 'speak', spoken: 'speak', taught: 'teach',
  drove: 'drive', lost: 'lose', paid: 'pay', sent: 'send', stuck: 'stick', swore: 'swear', threw: 'throw',
  took: 'take', taken: 'take', went: 'go', wrote: 'write', written: 'write',
}
