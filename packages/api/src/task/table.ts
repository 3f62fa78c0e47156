import { listTasks } from './list-tasks.ts'

export const taskTable = {
  'task.list': listTasks,
}
