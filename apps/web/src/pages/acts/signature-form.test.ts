import { expect, test } from 'vitest'
import { checkSignature, emptySignature, readSignature } from './signature-form.tsx'

const today = '2027-05-07'
const typed = {
  ...emptySignature,
  number: ' 789/QĐ-UBND ',
  numberAgain: '789/QĐ-UBND',
  signedOn: '2027-05-07',
  signerName: 'Trần Văn Hưng',
  signerPost: 'Phó Chủ tịch',
  signatureForm: 'KT.',
}

test('A number typed twice the same, spaces forgiven, is accepted', () => {
  expect(checkSignature(typed, today)).toEqual({})
  expect(readSignature(typed).number).toBe('789/QĐ-UBND')
  expect(readSignature(typed).signatureForm).toBe('KT.')
})

test('Two different numbers are told apart before anything is sent', () => {
  expect(checkSignature({ ...typed, numberAgain: '798/QĐ-UBND' }, today)).toEqual({
    numberAgain: 'act.numberDiffers',
  })
})

test('A date that could not be read is asked for again', () => {
  expect(checkSignature({ ...typed, signedOn: '7 tháng 5' }, today)).toEqual({ signedOn: 'act.requiredDate' })
})

test('A paper cannot have been signed tomorrow', () => {
  expect(checkSignature({ ...typed, signedOn: '2027-05-08' }, today)).toEqual({ signedOn: 'act.futureDate' })
})
