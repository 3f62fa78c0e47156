import type { FormJobRequest } from '@thidua/services/form-workshop'

// A child that misbehaves as the title of the form says; otherwise it answers with that title.
process.on('message', ({ id, job }: { readonly id: number; readonly job: FormJobRequest }) => {
  const title = job.kind === 'inspect' ? job.job.content.definition.title.vi : ''
  if (title === 'crash') process.exit(3)
  if (title === 'hang') return
  process.send?.({ id, ok: true, result: { ok: true, value: title } })
})
process.on('disconnect', () => process.exit(0))
