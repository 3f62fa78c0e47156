import type { CollectionView, FormField } from '@thidua/contracts'

export function recordFields({ form }: Pick<CollectionView, 'form'>): readonly FormField[] {
  return form.sections.flatMap(({ fields }) => fields)
}
