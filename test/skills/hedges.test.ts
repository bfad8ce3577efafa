import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'

const readKafka = (text: string) => {
  const found = findInText(text, backendTaxonomy).find(({ skill }) => skill === 'kafka')
  return [found?.polarity, found?.level]
}

describe('little is no "no"', () => {
  test.each([
    'Hardly any experience with Kafka.',
    'I have barely worked with Kafka.',
    'Kaum Erfahrung mit Kafka.',
    'Kaum mit Kafka gearbeitet.',
    'Kafka habe ich kaum genutzt.',
    'Apenas he usado Kafka.',
    'Poca experiencia con Kafka.',
    'Kafka: poca experiencia',
    'A malapena ho toccato Kafka.',
    'Poca esperienza con Kafka.',
    'Scarsa conoscenza di Kafka.',
    'Pouca experiência com Kafka.',
    'Mal usei Kafka.',
    'À peine touché à Kafka.',
    "Peu d'expérience avec Kafka.",
    "Kafka (peu d'expérience)",
    'Weinig ervaring met Kafka.',
    'Nauwelijks met Kafka gewerkt.',
    'Weinig Kafka-ervaring.',
  ])('%s', (text) => expect(readKafka(text)).toEqual(['asserted', 'beginner']))

  test.each([
    'Hardly any outages thanks to Kafka.',
    'Kaum Ausfälle dank Kafka.',
    'Kaum ein Tag ohne Kafka.',
    'Nauwelijks een dag zonder Kafka.',
    "À peine arrivé, j'ai migré Kafka.",
    'Apenas terminé la carrera, empecé con Kafka.',
    'Peu de pannes grâce à Kafka.',
  ])('of something else: %s', (text) => expect(readKafka(text)).toEqual(['asserted', undefined]))
})

describe('what went wrong without a thing praises it', () => {
  test.each([
    'Without Kafka the site fell over.',
    "Without Kafka we'd be down.",
    'Ohne Kafka lief nichts.',
    'Ohne Kafka brach die Seite zusammen.',
    'Sans Kafka, le site ne tenait pas la charge.',
    "Sans Kafka, nous n'aurions pas pu livrer.",
    'Sin Kafka la web se caía.',
    'Senza Kafka il sito cadeva.',
    'Sem o Kafka, nada funcionava.',
    'Zonder Kafka viel de site om.',
  ])('%s', (text) => expect(readKafka(text)[0]).toBe('asserted'))

  test.each([
    'Without Kafka we had less trouble.',
    'Built a pipeline without Kafka.',
    'Ohne Kafka ausgeliefert.',
    'Déploiement sans Kafka, en Python.',
    'Despliegues sin Kafka.',
    'Zonder Kafka uitgerold.',
  ])('left out: %s', (text) => expect(readKafka(text)[0]).toBe('negated'))
})

describe('what is only prepared for is a wish', () => {
  test.each([
    'Kafka certification in preparation.',
    'Certification Kafka en préparation.',
    'Je prépare la certification Kafka.',
    'Estoy preparando la certificación Kafka.',
    'Certificação Kafka em preparação.',
    'Certificazione Kafka in preparazione.',
    'Bezig met het certificaat voor Kafka.',
    'Demnächst steht eine Zertifizierung für Kafka an.',
    'Kafka-Zertifizierung in Vorbereitung.',
  ])('%s', (text) => expect(readKafka(text)[0]).toBe('aspirational'))

  test.each([
    'Je prépare les stagiaires à la certification Kafka.',
    'Kafka certification in progress.',
    'Certification Kafka en cours.',
    'Certified in 2023, migration to Kafka in progress.',
    'Zertifizierung für Kafka seit 2020.',
  ])('done or begun: %s', (text) => expect(readKafka(text)[0]).toBe('asserted'))
})
