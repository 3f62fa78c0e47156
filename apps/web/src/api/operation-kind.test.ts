import { expect, test } from 'vitest'
import { isReading } from './operation-kind.ts'

test('Looking at dossiers, certificates and summaries is reading', () => {
  expect(isReading('dossier.list')).toBe(true)
  expect(isReading('certificate.check')).toBe(true)
  expect(isReading('dossier.checkAnswers')).toBe(true)
  expect(isReading('dossier.summarizeByUnit')).toBe(true)
  expect(isReading('dossier.explainScore')).toBe(true)
  expect(isReading('form.previewImpact')).toBe(true)
})

test('Acts on a dossier are commands', () => {
  expect(isReading('dossier.saveAnswers')).toBe(false)
  expect(isReading('dossier.submit')).toBe(false)
  expect(isReading('decision.sign')).toBe(false)
  expect(isReading('session.signOut')).toBe(false)
})

test('A form that is checked before it is saved is sent as a command: it does not fit into an address', () => {
  expect(isReading('form.checkDraft')).toBe(false)
})
