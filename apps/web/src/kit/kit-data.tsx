import { useState } from 'react'
import {
  Badge,
  BarChart,
  Checkbox,
  DescriptionList,
  FilterChips,
  Menu,
  Pagination,
  Row,
  Stack,
  StageLine,
  StatusTag,
  Table,
} from '@thidua/ui'
import type { Column, Tone } from '@thidua/ui'
import dossiers from './kit-dossiers.json' with { type: 'json' }
import { useKitWords } from './use-kit-words.ts'

const tones: Readonly<Record<string, Tone>> = {
  draft: 'neutral',
  waiting: 'action',
  late: 'danger',
  returned: 'warning',
  awarded: 'honour',
  approved: 'success',
}
const states = ['draft', 'waiting', 'late', 'returned', 'awarded', 'approved'] as const
type State = (typeof states)[number]

export function KitData() {
  const word = useKitWords()
  const [sort, setSort] = useState({ column: 'met', descending: true })
  const [page, setPage] = useState(3)
  const [on, setOn] = useState<readonly string[]>(['waiting'])
  return (
    <Stack gap="loose">
      <StageLine
        label={word('stages')}
        stages={[
          { id: '1', title: word('stage1'), state: 'done', note: '01/03/2027' },
          { id: '2', title: word('stage2'), state: 'done', note: '12/03/2027' },
          { id: '3', title: word('stage3'), state: 'done', note: '22/03/2027' },
          { id: '4', title: word('stage4'), state: 'current', note: word('stageNote') },
          { id: '5', title: word('stage5'), state: 'ahead' },
          { id: '6', title: word('stage6'), state: 'ahead' },
        ]}
      />
      <Row>
        {states.map((state) => (
          <span key={state}>{stateTag(word, state)}</span>
        ))}
      </Row>
      <FilterChips
        label={word('filters')}
        chips={states.map((state, index) => ({
          id: state,
          label: word(state),
          on: on.includes(state),
          count: index * 7 + 3,
        }))}
        onToggle={(id, chosen) => setOn(chosen ? [...on, id] : on.filter((each) => each !== id))}
        onClear={() => setOn([])}
      />
      <div>
        <Table
          caption={word('tableCaption')}
          rows={dossiers}
          rowKey={(row) => row.code}
          currentKey="HS-2027-00118"
          sort={sort}
          onSort={(column, descending) => setSort({ column, descending })}
          columns={columnsOf(word)}
        />
        <Pagination page={page} pages={9} onChange={setPage} total={word('total')} />
      </div>
      <BarChart
        title={word('chartTitle')}
        labelTitle={word('unitColumn')}
        valueTitle={word('chartValue')}
        bars={dossiers.map((row) => ({ id: row.code, label: row.unit, value: row.met * 3 }))}
      />
      <DescriptionList
        items={[
          { label: word('subject'), value: word('nameValue') },
          { label: word('title_'), value: word('titleA') },
          { label: word('status'), value: stateTag(word, 'awarded') },
        ]}
      />
    </Stack>
  )
}

type Word = ReturnType<typeof useKitWords>
type Dossier = (typeof dossiers)[number]

function stateTag(word: Word, state: State) {
  return <StatusTag tone={tones[state]}>{word(state)}</StatusTag>
}

function columnsOf(word: Word): readonly Column<Dossier>[] {
  return [
    {
      id: 'choose',
      title: word('choose'),
      hideTitle: true,
      card: 'hidden',
      cell: (row) => <Checkbox hideLabel label={row.code} checked={false} />,
    },
    {
      id: 'subject',
      title: word('subject'),
      sortable: true,
      card: 'title',
      cell: (row) => (
        <>
          <a href="#data">{row.subject}</a> {row.invented ? <Badge>{word('invented')}</Badge> : null}
        </>
      ),
    },
    { id: 'code', title: word('code'), noWrap: true, cell: (row) => row.code },
    { id: 'unit', title: word('unitColumn'), cell: (row) => row.unit },
    { id: 'state', title: word('status'), cell: (row) => stateTag(word, row.state as State) },
    {
      id: 'deadline',
      title: word('deadline'),
      noWrap: true,
      sortable: true,
      cell: (row) => row.deadline,
    },
    {
      id: 'met',
      title: word('criteriaMet'),
      align: 'end',
      sortable: true,
      cell: (row) => `${row.met}/21`,
    },
    {
      id: 'actions',
      title: word('actions'),
      hideTitle: true,
      cell: (row) => (
        <Menu
          icon="more"
          align="end"
          label={`${word('actions')}: ${row.code}`}
          items={[{ id: 'open', label: word('submit'), onChoose: () => undefined }]}
        />
      ),
    },
  ]
}
