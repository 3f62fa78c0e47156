export type {
  FieldComment,
  FormBuilderProps,
  FormTemplate,
  FormVersionEntry,
  IncomingVersion,
  NamedChoice,
  Surroundings,
} from './builder/builder-props.ts'
export { FormBuilder } from './builder/form-builder.tsx'
export type { Command } from './document/command.ts'
export type { FormContent } from './document/form-document.ts'
export { findingSentence } from './findings/finding-sentence.ts'
export { changeSentence } from './history/change-sentence.ts'
export { Changes } from './history/history-view.tsx'
