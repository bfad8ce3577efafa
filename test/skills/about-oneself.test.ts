import { expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import { readMarks } from './read-marks.ts'

const found = (text: string) => findInText(text, backendTaxonomy).map(({ text }) => text)

test.each([
  '[[Go]] is my main language.',
  '[[R]] is what I use for statistics.',
  '[[Go]] is my main language, [[R]] I only read.',
  '[[Go]] ist meine liebste Sprache.',
  '[[Go]] und [[R]] kenne ich nur aus dem Studium.',
  '[[C]] est mon langage préféré.',
  '[[Go]] es mi lenguaje principal.',
  '[[Go]] é a minha linguagem principal.',
  '[[Go]] è il mio linguaggio principale.',
  '[[Go]] is mijn hoofdtaal.',
  "Développeuse [[Go]] avec cinq ans d'expérience.",
  'Développeur [[C]] depuis dix ans.',
  'Desarrollador backend [[Go]] en Madrid.',
  'Programador [[Go]] com cinco anos de experiência.',
  'Prima cuoco, poi sviluppatore [[C]] e [[Java]].',
  'Conoscenza scolastica di [[C]], ottima di [[Java]].',
  'Je me débrouille en [[C]].',
  '[[Go]] Entwicklerin mit fünf Jahren Erfahrung.',
  '[[C]]-Programmierer aus Köln.',
  '[[Go]]-ontwikkelaar met vijf jaar ervaring.',
])('%s', (marked) => {
  const { text, marks } = readMarks(marked)
  expect(found(text)).toEqual(marks)
})

test.each([
  'Go is my favourite game.',
  'Vitamin C is my favourite supplement.',
  'R is for resilience.',
  'Développeur commercial, C-level.',
  "Développeur d'affaires, go live en mai.",
  'Développeuse Julia Martin, cheffe de groupe.',
  'Desarrollador Ruby Gómez.',
  'Spring Programme coordinator.',
  'Programador de producción, planta C con 200 operarios.',
  'Programmatore turno C con dodici operai.',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([])
})
