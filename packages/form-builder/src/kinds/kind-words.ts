import { t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import type { FieldKind } from '@thidua/contracts'
import { factsOf } from './kind-facts.ts'

// A kind of the contracts without its word does not compile here.
const keys: Readonly<Record<FieldKind, MessageKey>> = {
  shortText: 'builder.kind.shortText',
  longText: 'builder.kind.longText',
  link: 'builder.kind.link',
  integer: 'builder.kind.integer',
  decimal: 'builder.kind.decimal',
  percent: 'builder.kind.percent',
  money: 'builder.kind.money',
  indicator: 'builder.kind.indicator',
  date: 'builder.kind.date',
  period: 'builder.kind.period',
  verdict: 'builder.kind.verdict',
  yesNo: 'builder.kind.yesNo',
  yesNoNotApplicable: 'builder.kind.yesNoNotApplicable',
  choice: 'builder.kind.choice',
  choices: 'builder.kind.choices',
  rubric: 'builder.kind.rubric',
  matrix: 'builder.kind.matrix',
  evidence: 'builder.kind.evidence',
  rows: 'builder.kind.rows',
  unit: 'builder.kind.unit',
  person: 'builder.kind.person',
  legalDocument: 'builder.kind.legalDocument',
  computed: 'builder.kind.computed',
  dtiRank: 'builder.kind.dtiRank',
  heading: 'builder.kind.heading',
  guidance: 'builder.kind.guidance',
}

/** The word for a kind of field; the kind itself for one this room does not know yet. */
export function kindWord(kind: unknown): string {
  const facts = factsOf(kind)
  return facts ? t(keys[facts.kind]) : String(kind)
}
