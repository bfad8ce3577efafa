import { technologyLabels } from '../../data/entry-labels.ts'
import { foldText } from '../lines/fold-text.ts'

const labels = new Set(technologyLabels)

/** The line lists the technologies of its entry: "Tech: Java, Kafka", "Umfeld⇥Java, Kafka". */
export function isTechnologyLine(text: string): boolean {
  const label = /^([^:\t]{2,40})[:\t]/.exec(text)?.[1]
  return label !== undefined && labels.has(foldText(label).trim())
}
