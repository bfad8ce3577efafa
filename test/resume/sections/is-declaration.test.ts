import { expect, test } from 'vitest'
import { isDeclaration } from '../../../src/resume/sections/is-declaration.ts'

test.each([
  'I hereby declare that the above is true to the best of my knowledge.',
  'Autorizzo il trattamento dei dati personali ai sensi del GDPR.',
  'Declaro que as informações acima são verdadeiras.',
  'Ich versichere hiermit die Richtigkeit meiner Angaben.',
  'I hereby give consent for my personal data to be processed for recruitment.',
  'Presto il consenso al trattamento dei miei dati.',
])('“%s” belongs to no section', (text) => {
  expect(isDeclaration(text)).toBe(true)
})

test.each([
  'Gave advice on personal data to three banks',
  'Built a service that lets people declare their income',
  'Declarative pipelines in Jenkins',
])('“%s” is content', (text) => {
  expect(isDeclaration(text)).toBe(false)
})
