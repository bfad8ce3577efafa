import { expect, test } from 'vitest'
import { isDeclaration } from '../../../src/resume/sections/is-declaration.ts'

test.each([
  'I hereby declare that the above is true to the best of my knowledge.',
  'Autorizzo il trattamento dei dati personali ai sensi del GDPR.',
  'Declaro que as informações acima são verdadeiras.',
  'Ich versichere hiermit die Richtigkeit meiner Angaben.',
  'Hameln, 3. November 2026',
  'Lyon, le 12/03/2026',
])('“%s” belongs to no section', (text) => {
  expect(isDeclaration(text)).toBe(true)
})

test.each([
  'Depuis 09/2020',
  'Acme, Berlin, 2019 – 2021',
  'Leeds, 2019',
  'Built a service that lets people declare their income',
  'Declarative pipelines in Jenkins',
])('“%s” is content', (text) => {
  expect(isDeclaration(text)).toBe(false)
})
