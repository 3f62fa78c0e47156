import { ChoiceControl } from './choice-control.tsx'
import { ChoicesControl } from './choices-control.tsx'
import { ComputedControl } from './computed-control.tsx'
import type { ControlSet } from './control-props.ts'
import { DateControl } from './date-control.tsx'
import { EvidenceControl } from './evidence-control.tsx'
import { GuidanceControl } from './guidance-control.tsx'
import { HeadingControl } from './heading-control.tsx'
import { LongTextControl } from './long-text-control.tsx'
import { MatrixControl } from './matrix-control.tsx'
import { MoneyControl } from './money-control.tsx'
import { NumberControl } from './number-control.tsx'
import { RecordControl } from './record-control.tsx'
import { RowsControl } from './rows-control.tsx'
import { RubricControl } from './rubric-control.tsx'
import { ShortTextControl } from './short-text-control.tsx'
import { UnitControl } from './unit-control.tsx'
import { VerdictControl } from './verdict-control.tsx'
import { YesNoControl } from './yes-no-control.tsx'
import { YesNoNotApplicableControl } from './yes-no-not-applicable-control.tsx'

/** The control of each kind of field. */
export const controls: ControlSet = {
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
  heading: HeadingControl,
  period: RecordControl,
  yesNoNotApplicable: YesNoNotApplicableControl,
  rubric: RubricControl,
  matrix: MatrixControl,
  unit: UnitControl,
  person: RecordControl,
  legalDocument: RecordControl,
  indicator: NumberControl,
  dtiRank: ComputedControl,
}
