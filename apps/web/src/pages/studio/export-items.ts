import { t } from '@thidua/i18n'
import type { MenuItem } from '@thidua/ui'
import type { FormFile } from '#src/api/addresses.ts'

const files = ['json', 'xlsx', 'docx', 'schema', 'uischema'] as const satisfies readonly FormFile[]

/** What a form can be taken away as, for a menu. */
export function exportItems(onChoose: (as: FormFile) => void): readonly MenuItem[] {
  return files.map((as) => ({
    id: as,
    label: t(`studio.export.${as}`),
    help: t(`studio.exportHelp.${as}`),
    icon: 'download' as const,
    onChoose: () => onChoose(as),
  }))
}
