import { sidePhrases } from '../../data/employment-terms.ts'
import { foldText } from '../lines/fold-text.ts'
import { phraseFinder } from '../lines/phrase-finder.ts'

const findSideJob = phraseFinder(sidePhrases)

/** "Servizio militare", "Zivildienst", "Summer job": training, service that the law asks for, a job of the holidays. */
export function isSideJob(text: string): boolean {
  return Boolean(findSideJob(foldText(text)))
}
