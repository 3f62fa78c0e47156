import type { ComponentType } from 'react'
import type { FieldKind } from '@thidua/contracts'
import { ChoiceControl } from './choice-control.tsx'
import { ChoicesControl } from './choices-control.tsx'
import { ComputedControl } from './computed-control.tsx'
import type { ControlProps } from './control-props.ts'
import { DateControl } from './date-control.tsx'
import { EvidenceControl } from './evidence-control.tsx'
import { GuidanceControl } from './guidance-control.tsx'
import { LongTextControl } from './long-text-control.tsx'
import { MoneyControl } from './money-control.tsx'
import { NumberControl } from './number-control.tsx'
import { RowsControl } from './rows-control.tsx'
import { ShortTextControl } from './short-text-control.tsx'
import { VerdictControl } from './verdict-control.tsx'
import { YesNoControl } from './yes-no-control.tsx'

/** The control of each kind of field. */
export const controls: Readonly<Record<FieldKind, ComponentType<ControlProps>>> = {
  shortText: ShortTextControl,
  longText: LongTextControl,
  link: ShortTextControl,
  integer: NumberControl,
  decimal: NumberControl,
  percent: NumberControl,
  money: MoneyControl,
  date: DateControl,
  yesNo: YesNoControl,
  verdict: VerdictControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  rows: RowsControl,
  evidence: EvidenceControl,
  computed: ComputedControl,
  guidance: GuidanceControl,
  heading: GuidanceControl,
  period: ComputedControl,
  yesNoNotApplicable: ComputedControl,
  rubric: ComputedControl,
  matrix: ComputedControl,
  unit: ComputedControl,
  person: ComputedControl,
  legalDocument: ComputedControl,
  indicator: NumberControl,
  dtiRank: ComputedControl,
}
