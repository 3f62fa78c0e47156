import type { PressJob } from '../src/press/press-message.ts'

// A child that misbehaves as the title of the document says; otherwise it answers with its own process id.
process.on('message', ({ id, job }: { readonly id: number; readonly job: PressJob }) => {
  const title = job.kind === 'docx' ? job.tree.title : ''
  if (title === 'crash') process.exit(3)
  if (title === 'hang') return
  if (title === 'refuse') process.send?.({ id, ok: false, message: 'no' })
  else process.send?.({ id, ok: true, result: new TextEncoder().encode(String(process.pid)) })
})
process.on('disconnect', () => process.exit(0))
