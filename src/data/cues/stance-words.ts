const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** What a label says no with, in any language: "Not on offer:", "Nie benutzt:". Left out: "zero", for it opens terms. */
export const denyingWords: ReadonlySet<string> = wordsOf(
  'no not never none nothing nil nope without missing lacking kein keinen keiner keinem keine keinerlei nicht nie niemals pas jamais aucun aucune nunca ninguno ninguna não nunca nenhum nenhuma geen niet nooit mai non nessuno nessuna',
)

/** Labels of what somebody lacks, by their last word: "Blind spots:", "Unused:". */
export const lackingWords: ReadonlySet<string> = wordsOf(
  'gap gaps weakness weaknesses spot spots unused untouched unwanted refused missing forgotten avoid avoided lücken lücke lacunes',
)

/** What takes the no of a label back, or makes a term of it: "Not only:", "No code:", "No SQL:". */
export const redeemingWords: ReadonlySet<string> = wordsOf(
  'only just merely limited solely code sql problem problems worries need mind forget regret nur solo seulement',
)

/** In prose, a label denies what the writer does only where it speaks of him: "What I do not do:", not "No downtime:". */
export const claimingWords: ReadonlySet<string> = wordsOf(
  'i me my mine we our offer menu toolbox toolkit repertoire portfolio stack cv résumé resume skillset skills experience knowledge used ich mein meine meinem meinen je mon mi meu minha ik mijn io mio',
)

/** What a label wishes with: "Coming soon:", "On my reading pile:". */
export const wishingWords: ReadonlySet<string> = wordsOf(
  'interested want wants wanted wish wishes wishlist hope hopes hoping seeks sought desired soon someday next upcoming planned scheduled booked todo dream dreams dreaming pile bookshelf bucket curious eager keen demnächst bald künftig geplant irgendwann bientôt prévu pronto pendiente binnenkort gepland presto',
)

/** Wishes as well where a label begins or ends on them, but for those of a project: "Goal: one deployment a day with Kubernetes." */
export const aimingWords: ReadonlySet<string> = wordsOf(
  'goal goals aim aims ambition ambitions plan plans roadmap later lernziel lernziele wunschtechnologie wunschtechnologien weiterbildungsziel objectif objectifs objetivo objetivos obiettivo obiettivi meta metas doel doelen wunsch traum souhait rêve sueño sonho sogno droom',
)
