import { expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import type { Polarity } from '../../src/types.ts'

const rows: readonly (readonly [string, Readonly<Record<string, Polarity>>])[] = [
  ['Der Dienst wurde nach Kotlin migriert.', { kotlin: 'asserted' }],
  ['Der Dienst würde in Richtung Kotlin wachsen.', { kotlin: 'aspirational' }],
  ['Das Portal wurde von PHP auf Java umgestellt.', { php: 'asserted', java: 'asserted' }],
  ['Ich wurde im Projekt als Java-Entwickler eingesetzt.', { java: 'asserted' }],
  ['Ich würde gern in einem Team mit Java arbeiten.', { java: 'aspirational' }],
  ['Ohne Kafka hatten wir weniger Ärger.', { kafka: 'negated' }],
  ['Ohne Kafka hätten wir nie liefern können.', { kafka: 'asserted' }],
  ['Migración del cliente hacia PostgreSQL.', { postgresql: 'asserted' }],
  ['El cliente hacía las pruebas en Selenium.', { selenium: 'other' }],
  ['Para clientes: desarrollo de portales en Java.', { java: 'asserted' }],
  ['El proveedor desarrolló la app en Kotlin.', { kotlin: 'other' }],
  ['El sistema no se cae con Kafka.', { kafka: 'asserted' }],
  ['No sé Java.', { java: 'negated' }],
  ['Uso Java e o portal do cliente.', { java: 'asserted' }],
  ['Kafka é tarefa dos colegas.', { kafka: 'other' }],
  ['Sviluppo in Java e di un portale per il cliente.', { java: 'asserted' }],
  ['Kafka è di un fornitore.', { kafka: 'other' }],
  ['Nao conheco nem uso Kafka.', { kafka: 'negated' }],
  ['PostgreSQL a la place de MySQL.', { postgresql: 'asserted', mysql: 'negated' }],
]

test.each(rows)('an accent makes another word: %s', (text, polarities) => {
  const found = findInText(text, backendTaxonomy).map(({ skill, polarity }) => [skill, polarity])
  expect(Object.fromEntries(found)).toEqual(polarities)
})
