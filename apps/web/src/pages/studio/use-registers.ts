import type { FormDraftView } from '@thidua/contracts'
import type { Surroundings } from '@thidua/form-builder'
import { useLanguage } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { findUnits } from '#src/parts/find-units.ts'
import { stageChoices } from '#src/parts/stage-choices.ts'
import { campaignReading } from '#src/parts/use-title-names.ts'

type Registers = Pick<
  Surroundings,
  'documents' | 'criteria' | 'stages' | 'fragments' | 'codelists' | 'findUnits'
>

/** The registers a form refers to by name: documents of law, criteria, stages, the question bank. */
export function useRegisters({ fragments, codelists }: FormDraftView): Registers {
  const language = useLanguage()
  const campaign = useQuery(campaignReading).data
  return useMemo(
    () => ({
      fragments,
      codelists,
      findUnits,
      documents: campaign?.legalDocuments.map(({ id, number, title }) => ({
        id,
        label: number ?? title,
        help: number ? title : undefined,
      })),
      criteria: campaign?.criterionGroups.flatMap((group) =>
        group.criteria.map(({ id, code, gloss }) => ({
          id,
          label: `${code}. ${localText(gloss, language)}`,
          help: group.title,
        })),
      ),
      stages: stageChoices([]).map(({ value, label }) => ({ id: value, label })),
    }),
    [campaign, fragments, codelists, language],
  )
}
