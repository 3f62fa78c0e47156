import type { RoundView } from '@thidua/contracts'
import { formatDate, useTranslate } from '@thidua/i18n'
import { Button, EmptyState, Row, Stack, StatusTag, Table } from '@thidua/ui'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { CloseRoundDialog } from './close-round-dialog.tsx'
import { OpenRoundDialog } from './open-round-dialog.tsx'

export function RoundsPage() {
  const t = useTranslate()
  const rounds = useReading('campaign.listRounds', {})
  const [opening, setOpening] = useState(false)
  const [closing, setClosing] = useState<RoundView | null>(null)
  usePageTitle(t('admin.rounds'))
  return (
    <Stack>
      <Row>
        <Button icon="add" onClick={() => setOpening(true)}>
          {t('admin.roundOpen')}
        </Button>
      </Row>
      <Loaded query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon="flag" title={t('admin.roundsEmpty')} />
          ) : (
            <Table
              caption={t('admin.rounds')}
              hideCaption
              rows={list}
              rowKey={({ id }) => id}
              columns={[
                { id: 'code', title: t('admin.roundCode'), noWrap: true, cell: ({ code }) => code },
                { id: 'name', title: t('admin.roundName'), card: 'title', cell: ({ name }) => name },
                {
                  id: 'occasion',
                  title: t('admin.roundOccasion'),
                  cell: ({ occasion }) => t(`occasion.${occasion}`),
                },
                {
                  id: 'opensOn',
                  title: t('admin.roundOpensOn'),
                  noWrap: true,
                  cell: ({ opensOn }) => formatDate(opensOn),
                },
                {
                  id: 'closesOn',
                  title: t('admin.roundClosesOn'),
                  noWrap: true,
                  cell: ({ closesOn }) => formatDate(closesOn),
                },
                {
                  id: 'state',
                  title: t('common.status'),
                  cell: ({ open }) => (
                    <StatusTag tone={open ? 'success' : 'neutral'}>
                      {t(open ? 'admin.roundIsOpen' : 'admin.roundIsClosed')}
                    </StatusTag>
                  ),
                },
                {
                  id: 'act',
                  noWrap: true,
                  title: t('admin.roundClose'),
                  hideTitle: true,
                  cell: (round) =>
                    round.open ? (
                      <Button
                        small
                        aria-label={t('admin.roundCloseOf', { name: round.name })}
                        onClick={() => setClosing(round)}
                      >
                        {t('admin.roundClose')}
                      </Button>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Loaded>
      {opening ? <OpenRoundDialog onClose={() => setOpening(false)} /> : null}
      {closing ? <CloseRoundDialog round={closing} onClose={() => setClosing(null)} /> : null}
    </Stack>
  )
}
