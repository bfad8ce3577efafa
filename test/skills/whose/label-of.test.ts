import { describe, expect, test } from 'vitest'
import { findInText } from '../../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../../src/skills/vocabulary/backend-taxonomy.ts'

const read = (text: string, section: 'skills' | 'summary') =>
  Object.fromEntries(findInText(text, backendTaxonomy, { section }).map(({ text, polarity }) => [text, polarity]))

describe('a label says of its list', () => {
  test.each([
    ['what is not claimed', 'Not on offer: PHP, Drupal', { PHP: 'negated', Drupal: 'negated' }],
    ['what is lacking', 'Blind spots: Kubernetes, Terraform', { Kubernetes: 'negated', Terraform: 'negated' }],
    ['in German', 'Nie benutzt: Kafka', { Kafka: 'negated' }],
    ['what is wished for', 'Coming soon: Rust, WebAssembly', { Rust: 'aspirational', WebAssembly: 'aspirational' }],
    ['no more than its own', 'Used daily: Java; not any more: Perl', { Java: 'asserted', Perl: 'negated' }],
  ])('%s', (_what, text, expected) => {
    expect(read(text, 'skills')).toEqual(expected)
  })

  test.each([
    ['what is read', 'On my reading pile: a book about WebAssembly.', { WebAssembly: 'aspirational' }],
    ['what the writer does not do', "What you won't get from me: Angular", { Angular: 'negated' }],
  ])('in prose, %s', (_what, text, expected) => {
    expect(read(text, 'summary')).toEqual(expected)
  })

  test.each([
    ['what did not happen', 'Not a single outage in two years: Kubernetes, Istio'],
    ['more than something', 'Not only back end: Kubernetes, Istio'],
    ['a term that begins with no', 'No-nonsense stack: Kubernetes, Istio'],
    ['what is read and written', 'Reading and writing: Kubernetes, Istio'],
    ['goals that were met', 'Infrastructure goals met with: Kubernetes, Istio'],
    ['what is liked', 'What I like best: Kubernetes, Istio'],
  ])('nothing by %s', (_what, text) => {
    expect(read(text, 'summary')).toMatchObject({ Kubernetes: 'asserted', Istio: 'asserted' })
  })
})
