import type { OperationName } from '@thidua/contracts'
import { awardTable } from './award/table.ts'
import { calendarTable } from './calendar/table.ts'
import { campaignTable } from './campaign/table.ts'
import { certificateTable } from './certificate/table.ts'
import { decisionTable } from './decision/table.ts'
import { dossierTable } from './dossier/table.ts'
import { formTable } from './form/table.ts'
import { nominationTable } from './nomination/table.ts'
import { noticeTable } from './notice/table.ts'
import { paperTable } from './paper/table.ts'
import { pluginTable } from './plugin/table.ts'
import { pluginPageTable } from './plugin-page/table.ts'
import { recordTable } from './record/table.ts'
import { rehearsalTable } from './rehearsal/table.ts'
import { remarkTable } from './remark/table.ts'
import { sessionTable } from './session/table.ts'
import { settingTable } from './setting/table.ts'
import { stakeholderTable } from './stakeholder/table.ts'
import { subjectTable } from './subject/table.ts'
import { taskTable } from './task/table.ts'
import { unitTable } from './unit/table.ts'
import { userTable } from './user/table.ts'
import type { AnyOperation } from './operation.ts'

/** Every operation of the API. One named in `@thidua/contracts` and missing here does not compile. */
export const operationTable = {
  ...sessionTable,
  ...campaignTable,
  ...unitTable,
  ...subjectTable,
  ...stakeholderTable,
  ...taskTable,
  ...dossierTable,
  ...remarkTable,
  ...formTable,
  ...nominationTable,
  ...decisionTable,
  ...certificateTable,
  ...awardTable,
  ...paperTable,
  ...pluginTable,
  ...pluginPageTable,
  ...recordTable,
  ...noticeTable,
  ...userTable,
  ...calendarTable,
  ...settingTable,
  ...rehearsalTable,
} satisfies { [Name in OperationName]: AnyOperation<Name> }

export type OperationTable = typeof operationTable

export const operationList: readonly AnyOperation[] = Object.values(operationTable)
