import type { AnswerLeaf, DossierView } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { addresses } from '#src/api/addresses.ts'
import { asAnswer } from '#src/parts/as-answer.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'

type Leaf = Pick<AnswerLeaf, 'fieldId' | 'label' | 'because'> & { readonly value: unknown }
type Props = { readonly leaf: Leaf; readonly dossier: DossierView }

/** One answer the points rest on, files as links, and below it the answers it hangs on itself. */
export function AnswerLine({ leaf, dossier }: Props) {
  const text = useLocalText()
  const language = useLanguage()
  const field = dossier.form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === leaf.fieldId)
  const label = field?.label ?? leaf.label
  return (
    <li>
      {label ? text(label) : leaf.fieldId}
      {': '}
      {field ? (
        <AnswerText
          field={field}
          value={asAnswer(leaf.value)}
          language={language}
          fileHref={(fileId) => addresses.evidence(dossier.id, fileId)}
        />
      ) : (
        String(leaf.value ?? '')
      )}
      {leaf.because.length > 0 ? (
        <ul>
          {leaf.because.map((each) => (
            <AnswerLine key={each.fieldId} leaf={each} dossier={dossier} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** What the platform knows by itself, from its own registers. */
export function FactLine({ fact, value }: { readonly fact: string; readonly value: unknown }) {
  const t = useTranslate()
  return (
    <li>
      {fact}
      {': '}
      {String(value ?? t('common.none'))}
    </li>
  )
}
