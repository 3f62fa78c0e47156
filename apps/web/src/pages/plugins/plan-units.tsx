import type { PlanReport, PluginView } from '@thidua/contracts'
import { listPhrase, useTranslate } from '@thidua/i18n'
import { Disclosure, Sheet, Stack, Table } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { groupUnits } from './group-units.ts'
import styles from './plugins.module.css'

type Props = { readonly report: PlanReport; readonly plugins: readonly PluginView[] }

/** Agency by agency where dossiers are touched; together where all of a kind gain or lose the same. */
export function PlanUnits({ report, plugins }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const kinds = new Map([
    ...plugins.flatMap(({ stakeholders }) => stakeholders.map(({ kind, title }) => [kind, title] as const)),
    ...report.plugins.flatMap(({ contributions }) =>
      contributions
        .filter(({ point }) => point === 'stakeholders')
        .map(({ id, label }) => [id.slice(id.lastIndexOf('/') + 1), label] as const),
    ),
  ])
  const kindWords = (list: readonly string[]) =>
    listPhrase(
      list.map((kind) => {
        const title = kinds.get(kind)
        return `“${title ? text(title) : kind}”`
      }),
    )
  const { groups, touched } = groupUnits(report.units)
  return (
    <Sheet title={t('plugins.units')}>
      <Stack>
        {report.units.length === 0 ? <p>{t('plugins.noUnits')}</p> : null}
        {groups.map(({ gains, loses, names }) => (
          <div key={`${gains.join()} ${loses.join()}`}>
            {gains.length > 0 ? (
              <p>{t('plugins.unitsGain', { count: names.length, kinds: kindWords(gains) })}</p>
            ) : null}
            {loses.length > 0 ? (
              <p>{t('plugins.unitsLose', { count: names.length, kinds: kindWords(loses) })}</p>
            ) : null}
            <Disclosure summary={t('plugins.unitNames', { count: names.length })}>
              <p className={styles['names']}>{names.join(' · ')}</p>
            </Disclosure>
          </div>
        ))}
        {touched.length > 0 ? (
          <Table
            caption={t('plugins.unitsTouched')}
            rows={touched}
            rowKey={({ unit }) => unit.id}
            columns={[
              { id: 'unit', title: t('common.unit'), card: 'title', cell: ({ unit }) => unit.name },
              { id: 'drafts', title: t('plugins.unitDrafts'), align: 'end', cell: ({ drafts }) => drafts },
              {
                id: 'attention',
                title: t('plugins.unitAttention'),
                align: 'end',
                cell: ({ draftsNeedingAttention }) => draftsNeedingAttention,
              },
              {
                id: 'scores',
                title: t('plugins.unitScores'),
                align: 'end',
                cell: ({ scoresChanged }) => scoresChanged,
              },
            ]}
          />
        ) : null}
      </Stack>
    </Sheet>
  )
}
