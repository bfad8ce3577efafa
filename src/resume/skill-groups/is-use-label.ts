import { labelFillers, labelWords } from '../../data/label-words.ts'
import { foldText } from '../lines/fold-text.ts'

/** The label says how often or since when, and nothing else: "Daily use", "Used before". */
export function isUseLabel(text: string): boolean {
  const words = foldText(text).match(/[\p{L}-]{1,40}/gu) ?? []
  return words.some((word) => labelWords.has(word)) && words.every((word) => isOfLabels(word))
}

function isOfLabels(word: string): boolean {
  return labelWords.has(word) || labelFillers.has(word)
}
