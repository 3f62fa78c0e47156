import type { CodelistOffer, CodelistUse, FieldOption } from '@thidua/contracts'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { Button, Notice, Select } from '@thidua/ui'
import { useBuilder, useSurroundings } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { codelistCommand } from './codelist-command.ts'
import styles from './properties.module.css'
import { useProperty } from './use-property.ts'

const nameOf = ({ id, from = 'plugin' }: CodelistUse) => `${from}/${id}`

/** Whose words the options of a choice are: the author's own, or a list's the province or a plugin keeps. */
export function CodelistProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const language = useLanguage()
  const builder = useBuilder()
  const { codelists = [] } = useSurroundings()
  const property = useProperty(nodeKey, 'codelist')
  const options = useProperty(nodeKey, 'options').value as readonly FieldOption[] | undefined
  const use = property.value as CodelistUse | undefined
  const offer = use && codelists.find((one) => nameOf(one.use) === nameOf(use))
  if (codelists.length === 0 && !use) return null
  const take = (next: CodelistOffer | null) => builder.act(codelistCommand(nodeKey, next, options ?? []))
  return (
    <div className={styles['stack']}>
      <Select
        label={t('builder.property.codelist')}
        help={t('builder.codelistHelp')}
        placeholder={t('builder.codelistNone')}
        value={use ? nameOf(use) : null}
        disabled={property.disabled}
        options={[
          ...codelists.map((one) => ({ value: nameOf(one.use), label: titleOf(one) })),
          ...(use && !offer ? [{ value: nameOf(use), label: use.id }] : []),
        ]}
        onChange={(name) => take(codelists.find((one) => nameOf(one.use) === name) ?? null)}
      />
      {use && !offer ? <Notice tone="warning">{t('builder.codelistGone')}</Notice> : null}
      {offer && use.version !== offer.use.version ? (
        <Notice
          tone="warning"
          actions={
            <Button small disabled={property.disabled} onClick={() => take(offer)}>
              {t('builder.codelistTakeNew')}
            </Button>
          }
        >
          {t('builder.codelistNewer', { version: offer.use.version })}
        </Notice>
      ) : null}
      {use ? <Codes options={options ?? []} /> : null}
    </div>
  )

  function titleOf({ title, pluginTitle }: CodelistOffer): string {
    const owner = pluginTitle ? localText(pluginTitle, language) : t('builder.codelistOfProvince')
    return `${localText(title, language)} (${owner})`
  }
}

/** The codes as whoever fills in will read them; nothing of them is changed here. */
function Codes({ options }: { readonly options: readonly FieldOption[] }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['listLabel']}>{t('builder.codelistCodes', { count: options.length })}</legend>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <ul className={styles['codes']} tabIndex={0} aria-label={t('builder.property.options')}>
        {options.map(({ value, label }) => (
          <li key={value}>{localText(label, language)}</li>
        ))}
      </ul>
    </fieldset>
  )
}
