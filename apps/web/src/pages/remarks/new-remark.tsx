import { useTranslate } from '@thidua/i18n'
import { Checkbox } from '@thidua/ui'
import { RemarkBox } from './remark-box.tsx'
import type { RemarkBoard } from './remark-board.ts'

type Props = {
  readonly board: RemarkBoard
  readonly box: string
  readonly place: string
  readonly title: string
  readonly onDone: () => void
}

/** Among those who write, unless one says that it is for whoever fills in. */
export function NewRemark({ board, box, place, title, onDone }: Props) {
  const t = useTranslate()
  const { dossierId, view } = board
  const reads = view.writing?.fillerReads
  return (
    <RemarkBox
      board={board}
      box={box}
      onDone={onDone}
      label={t('remarks.about', { title })}
      version={null}
      send={(typed) => ({
        name: 'remark.write',
        input: { dossierId, partId: place, text: typed.text, forFiller: typed.forFiller },
      })}
      options={
        reads === 'atOnce' || reads === 'onReturn'
          ? (typed, change) => (
              <Checkbox
                label={reads === 'onReturn' ? t('remarks.forFillerOnReturn') : t('remarks.forFillerAtOnce')}
                checked={typed.forFiller}
                onChange={(forFiller) => change({ ...typed, forFiller })}
              />
            )
          : undefined
      }
    />
  )
}
