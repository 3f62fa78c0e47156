import { listSubjects } from './list-subjects.ts'
import { registerSubject } from './register-subject.ts'

export const subjectTable = {
  'subject.list': listSubjects,
  'subject.register': registerSubject,
}
