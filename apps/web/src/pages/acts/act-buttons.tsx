import type { AvailableStep, DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Row, Stack } from '@thidua/ui'
import { lazy, Suspense, useState } from 'react'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { sentenceOfCode } from '#src/parts/sentence-of.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { distinctSteps, type DossierAct, isForward, obstaclesOf } from './act-names.ts'

const ActDialog = lazy(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }))

/** Only the acts the server offers this person, each with what it still lacks. */
export function ActButtons({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  // the step itself, because it is gone from the dossier once the act is done, and its result is still to be read
  const [open, setOpen] = useState<{ act: DossierAct; step: AvailableStep } | null>(null)
  // submitting has its own page, where the answers are read once more
  const steps = distinctSteps(dossier.steps).filter(({ act }) => act !== 'submit')

  function button(of: AvailableStep, main: boolean) {
    const { act } = of
    const blocked = obstaclesOf(of).length > 0
    if (act === 'signDecision') {
      return (
        <RouterLinkButton
          key={act}
          to="/quyet-dinh/ky"
          search={{ dossierId: dossier.id }}
          variant={main && !blocked ? 'primary' : 'secondary'}
        >
          {text(of.label)}
        </RouterLinkButton>
      )
    }
    return (
      <Button
        key={act}
        variant={main && !blocked ? 'primary' : 'secondary'}
        disabled={blocked}
        onClick={() => setOpen({ act, step: of })}
      >
        {text(of.label)}
      </Button>
    )
  }

  const onward = steps.filter(({ act }) => isForward(act))
  const others = steps.filter(({ act }) => !isForward(act))
  return (
    <Stack gap="tight">
      {onward.length > 0 ? <Row>{onward.map((each) => button(each, true))}</Row> : null}
      {onward.map((each) => (
        <Obstacles key={each.act} step={each} />
      ))}
      {others.length > 0 ? (
        <div role="group" aria-label={t('dossierPage.otherActs')}>
          <Row>{others.map((each) => button(each, false))}</Row>
        </div>
      ) : null}
      <Suspense>
        {open ? (
          <ActDialog dossier={dossier} act={open.act} step={open.step} onClose={() => setOpen(null)} />
        ) : null}
      </Suspense>
    </Stack>
  )
}

function Obstacles({ step }: { readonly step: AvailableStep }) {
  const t = useTranslate()
  const text = useLocalText()
  const obstacles = obstaclesOf(step)
  if (obstacles.length === 0) return null
  return (
    <div>
      <strong>{t('dossierPage.lacks', { act: text(step.label) })}</strong>
      <ul>
        {obstacles.map(({ requirement, code, params }) => (
          <li key={requirement}>{sentenceOfCode(code, params)}</li>
        ))}
      </ul>
    </div>
  )
}
