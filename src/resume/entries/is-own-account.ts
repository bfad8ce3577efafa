/** Words of somebody who works for himself. */
const ownAccount =
  /\b(?:free-?lanc|self-employ|selbst(?:st)?ändig|freiberuf|indépendant|autónom|autônom|autonom[oae]\b|zzp|own account|independent (?:consultant|contractor|developer|engineer|programmer|analyst)|libero professionista|profession libérale)/i

/** "Freelance", "Selbständig", "Self-employed consultant" */
export function isOwnAccount(text: string): boolean {
  return ownAccount.test(text)
}
