/** "Volunteer Technician", "Mentor (ehrenamtlich)"; not "Volunteer Coordinator", who is paid to lead them. */
const unpaid =
  /^(?:volunteer|voluntary|unpaid|ehrenamtliche?r?|bénévole|voluntári[oa]|voluntari[oa]|volontari[oa]|vrijwilliger?)(?! (?:coordinator|co-ordinator|manager|officer|lead|leader|director|services|programmes?|programs?)\b)\b|[([](?:volunteer|voluntary|unpaid|ehrenamtlich|bénévole|bénévolat|voluntári[oa]|voluntari[oa]|volontari[oa]|vrijwillig)[)\]]$/iu

/** The position is held for nothing: it is told, and its months are none in work. */
export function isUnpaid(position: string): boolean {
  return unpaid.test(position)
}
