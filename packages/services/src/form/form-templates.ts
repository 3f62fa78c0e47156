import type { FormDefinition, LocalText } from '@thidua/contracts'
import type { ServiceDeps } from '../service-deps.ts'

export type FormTemplate = {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly definition: FormDefinition
}

/** Forms to start from as one's own, without a base: those the installed plugins bring. */
export function formTemplatesOf(deps: ServiceDeps): readonly FormTemplate[] {
  const known = new Map<string, FormTemplate>()
  for (const content of deps.plugins.contents()) {
    if (content.kind !== 'form' || known.has(content.contentId)) continue
    const { opens: _opens, ...definition } = content.content
    known.set(content.contentId, {
      id: content.contentId,
      title: definition.title,
      description: definition.intro ?? null,
      definition,
    })
  }
  return [...known.values()]
}
