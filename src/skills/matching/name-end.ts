import { isUpper } from '../tokens/is-upper.ts'
import { digitsAt } from './digits-at.ts'

/** What German and Dutch write behind a name without a blank: "Javaanwendungen", "Pythonskripte", "Javaontwikkelaar". */
const compound =
  /^(\p{Lu}\p{L}{2,11}?)(?:abfrage|anwendung|applikation|bibliothek|cluster|container|databas|datenbank|dienst|entwickl|erfahrung|ervaring|instanz|kennis|kenntnis|klasse|komponente|koppeling|kurs|makro|migration|modul|oberfläche|omgeving|ontwikkel|plattform|programm|projekt|prozedur|schnittstelle|schulung|server|service|skript|system|toepassing|umgebung)\p{Ll}{0,8}$/u

const shortest = 7
const longest = 34

/** Where a name ends inside its word, before a version ("HTML5") or before a noun ("Javakurs"); -1 where neither is. */
export function nameEnd(text: string, start: number, end: number): number {
  const digits = digitsAt(text, start, end)
  if (digits >= 0 || end - start < shortest || end - start > longest || !isUpper(text.charCodeAt(start))) return digits
  const head = compound.exec(text.slice(start, end))?.[1]
  return head === undefined ? -1 : start + head.length
}
