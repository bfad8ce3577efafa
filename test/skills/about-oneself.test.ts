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

test.each([
  ['Taught Python to 14-year-olds.', undefined],
  ['Kept logs for 7 years in Kafka.', undefined],
  ['Daten werden 10 Jahre in Oracle aufbewahrt.', undefined],
  ['Spent 3 of my 10 years with Scala.', undefined],
  ['Ran Kafka for 7 years in production.', 7],
  ['Acht Jahre lang Java.', 8],
  ['Experiencia en Java (10 años).', 10],
  ['Experiência em Java (10 anos).', 10],
  ['Diez años de experiencia, tres de ellos con Go.', 3],
  ['Dez anos de experiência, três deles com Go.', 3],
])('years of one thing in: %s', (text, years) => {
  expect(findInText(text, backendTaxonomy)[0]?.years).toBe(years)
})

test.each([
  // a colour that the text does not have may tell which are full
  ['Kafka ☆☆☆☆☆', 'asserted'],
  ['Kafka 0%', 'negated'],
  ['Kafka 80%', 'asserted'],
  ['Meine Schwester programmiert in Rust.', 'other'],
  ['Mi hermana programa en Rust.', 'other'],
  ['Mit meiner Schwester programmiere ich in Rust.', 'asserted'],
])('whose and whether: %s', (text, polarity) => {
  expect(findInText(text, backendTaxonomy, { section: 'skills' })[0]?.polarity).toBe(polarity)
})

test.each([
  ['Python: base, Java: avanzato', ['python', 'java']],
  ['Python base', ['python']],
  ['ACID, BASE', ['acid', 'base-consistency']],
  ['oop, solid', ['oop', 'solid']],
  ['C ++, C #', ['cpp', 'csharp']],
  ['Chef der Entwicklung, Java', ['java']],
  ["Chef d'équipe, Java", ['java']],
  ['Chef, Puppet', ['chef', 'puppet']],
])('in a list: %s', (text, ids) => {
  expect(findInText(text, backendTaxonomy, { section: 'skills' }).map(({ skill }) => skill)).toEqual(ids)
})
