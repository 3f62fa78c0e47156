import type { DossierListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Checkbox, Row, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useTitleNames } from '#src/parts/use-title-names.ts'

type Props = {
  readonly ready: readonly DossierListItem[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

export function ReadyTable({ ready, chosen, onChoose }: Props) {
  const t = useTranslate()
  const titleName = useTitleNames()
  function toggle(id: string, on: boolean) {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <section>
      <Row between>
        <h2>{t('decisions.choose')}</h2>
        <Row>
          <span aria-live="polite">{t('decisions.chosenCount', { count: chosen.size })}</span>
          <Button small onClick={() => onChoose(new Set(ready.map(({ id }) => id)))}>
            {t('decisions.chooseAll')}
          </Button>
        </Row>
      </Row>
      <Table
        caption={t('decisions.waiting')}
        hideCaption
        rows={ready}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'choose',
            title: t('decisions.choose'),
            hideTitle: true,
            cell: ({ id, subjectName }) => (
              <Checkbox
                hideLabel
                label={t('decisions.chooseOne', { name: subjectName })}
                checked={chosen.has(id)}
                onChange={(on) => toggle(id, on)}
              />
            ),
          },
          {
            id: 'subject',
            title: t('decisions.subject'),
            card: 'title',
            cell: ({ id, subjectName }) => (
              <Link to="/ho-so/$dossierId" params={{ dossierId: id }}>
                {subjectName}
              </Link>
            ),
          },
          { id: 'unit', title: t('decisions.unit'), cell: ({ unit }) => unit.name },
          { id: 'title', title: t('decisions.awardTitle'), cell: ({ title }) => titleName(title) },
          { id: 'code', title: t('dossiers.code'), noWrap: true, cell: ({ code }) => code },
        ]}
      />
    </section>
  )
}
