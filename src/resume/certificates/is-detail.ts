import { foldText } from '../lines/fold-text.ts'

/** "Certificate no. 88213", "ID LF-abc123", "Roll No. 24CS", "#1234567", "COMP001000555" */
const number =
  /^(?:(?:[\p{L}-]{1,20} ){0,2}(?:number|numbers?|id|no|nr|num|ref|code|lizenz|license|licence)\b\.?:? ?#?(?=.{0,30}\d)|(?:cert|id|no|nr)\b[.:# ]{1,4}(?=.{0,30}\d)|#? ?\d[\d-]{4,}|\p{L}{2,6}\d{6,})/u
/** "valid until", "expires", "issued", "renewed": what stands with a date that was taken out. */
const validity =
  /^(?:valid|expir|issued|renew|earned|obtained|passed|completed|enrolled|planned|in progress|ongoing|expected|since|starts|both|see credential|show credential|gultig|ausgestellt|erneuert|bestanden|geplant|laufend|seit|emise?|delivre|obtenue?|valable|en cours|prevue?|expedi[cd]|emitid|vigente|valid[oa]|en curso|em curso|rilasciat|scadenza|in corso|uitgegeven|geldig|behaald|lopend|identifiant du diplome)/
/** "3 days", "40 hours", "12 weeks", "80h" */
const duration =
  /^\d{1,3}[ -]?(?:h|hrs?|hours?|days?|weeks?|months?|stunden|std|tage?|wochen|heures|jours|semaines|horas|dias|semanas|ore|giorni|uur|dagen|weken)\b/
/** "score 78 %", "Elite", "with distinction" */
const result = /^(?:score|grade|marks?|result|elite|with |mit |avec |con |note\b|punkte)/

/** Says more of a certificate than what it is called: its number, how long it holds, how long it took. */
export function isDetail(text: string): boolean {
  const folded = foldText(text).replace(/^[(\s]{1,3}/, '')
  return [number, validity, duration, result].some((pattern) => pattern.test(folded))
}
