import { listStakeholders } from './list-stakeholders.ts'

export const stakeholderTable = {
  'stakeholder.list': listStakeholders,
}
