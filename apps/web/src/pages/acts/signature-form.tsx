import type { DossierView, SignatureInput } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Columns, DateField, Select, Stack, TextField } from '@thidua/ui'
import { officeSymbol } from './office-symbol.ts'
import { useToday } from '#src/parts/use-today.ts'
import {
  type ActForm,
  type Draft,
  type DraftProblems,
  type FieldsProps,
  requirePastDate,
  requireText,
  textOf,
  trimmed,
} from './act-draft.ts'

const forms = ['', 'KT.', 'TM.', 'TL.', 'TUQ.', 'Q.'] as const

/** A decision as it left the office: number typed twice, because a number once given cannot be taken back. */
export function SignatureFields({
  dossier,
  draft,
  onChange,
  problems,
}: Omit<FieldsProps, 'dossier'> & { readonly dossier?: DossierView }) {
  const t = useTranslate()
  const today = useToday()
  const symbol = officeSymbol(dossier?.unit)
  const field = (name: string) => ({
    value: textOf(draft, name),
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
    error: problems[name] ? t(problems[name]) : undefined,
    required: true,
  })
  return (
    <Stack>
      <Columns>
        <TextField
          label={t('act.number')}
          help={t('act.numberHelp', { symbol })}
          autoComplete="off"
          {...field('number')}
        />
        <TextField
          label={t('act.numberAgain')}
          help={t('act.numberHelp', { symbol })}
          autoComplete="off"
          {...field('numberAgain')}
        />
        <DateField
          label={t('act.signedOn')}
          required
          today={today}
          value={textOf(draft, 'signedOn')}
          onChange={(signedOn) => onChange({ ...draft, signedOn })}
          error={problems['signedOn'] ? t(problems['signedOn']) : undefined}
        />
        <Select
          label={t('act.signatureForm')}
          value={textOf(draft, 'signatureForm')}
          onChange={(value) => onChange({ ...draft, signatureForm: value ?? '' })}
          placeholder={t('act.signatureDirect')}
          options={forms.filter((form) => form !== '').map((form) => ({ value: form, label: form }))}
        />
        <TextField label={t('act.signerName')} {...field('signerName')} />
        <TextField label={t('act.signerPost')} {...field('signerPost')} />
      </Columns>
    </Stack>
  )
}

export const emptySignature: Draft = {
  number: '',
  numberAgain: '',
  signedOn: '',
  signatureForm: '',
  signerName: '',
  signerPost: '',
}

export function checkSignature(draft: Draft, today: string): DraftProblems {
  const differs = trimmed(draft, 'number') !== trimmed(draft, 'numberAgain')
  return {
    ...(differs ? { numberAgain: 'act.numberDiffers' as const } : {}),
    ...requireText(draft, ['number', 'numberAgain', 'signerName', 'signerPost']),
    ...requirePastDate(draft, 'signedOn', today),
  }
}

export function readSignature(draft: Draft): SignatureInput {
  return {
    number: trimmed(draft, 'number'),
    signedOn: textOf(draft, 'signedOn'),
    signerName: trimmed(draft, 'signerName'),
    signerPost: trimmed(draft, 'signerPost'),
    signatureForm: forms.find((form) => form === draft['signatureForm']) ?? '',
  }
}

export const signatureForm: ActForm = {
  start: () => emptySignature,
  check: checkSignature,
  read: readSignature,
  Fields: SignatureFields,
  wide: true,
}
