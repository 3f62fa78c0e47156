import type { DossierView, FunctionPartView, FunctionScoresView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Button, Notice } from '@thidua/ui'
import { useCommand } from '#src/api/use-command.ts'
import { sentenceOf } from '#src/parts/sentence-of.ts'
import { FunctionPart } from './function-part.tsx'
import styles from './dossier.module.css'

type Props = { readonly dossier: DossierView; readonly functions: FunctionScoresView }

/** What functions of the plugin gave: a bucket of its own, with what could not be scored said as that and never as nothing. */
export function FunctionScores({ dossier, functions }: Props) {
  const t = useTranslate()
  const { parts, pointsHundredths, capHundredths, mayRun } = functions
  const again = useCommand('dossier.runFunctions')
  const computed = parts.filter(({ event }) => event === 'answer.derive' || event === 'score.form')
  const gives = parts.some(({ event }) => event === 'score.form')
  const cap = formatNumber(capHundredths / 100)
  return (
    <section className={styles['functions']}>
      <h3>{t('functions.title')}</h3>
      {gives ? (
        <p>
          <strong>
            {pointsHundredths === null
              ? t('functions.noPoints')
              : t('dossierPage.scoreOf', { points: formatNumber(pointsHundredths / 100), cap })}
          </strong>
          <br />
          <span className={styles['soft']}>{t('functions.apart', { cap })}</span>
        </p>
      ) : null}
      {mayRun ? (
        <Notice
          tone={computed.some(isOpen) ? 'warning' : 'action'}
          title={computed.some(({ state }) => state === 'failed') ? t('functions.incomplete') : undefined}
          actions={
            <Button
              variant="secondary"
              busy={again.isPending}
              onClick={() => again.mutate({ dossierId: dossier.id })}
            >
              {t(computed.some(({ at }) => at !== null) ? 'functions.again' : 'functions.now')}
            </Button>
          }
        >
          {again.error ? sentenceOf(again.error) : t(hintFor(computed))}
        </Notice>
      ) : null}
      <ul className={styles['score']}>
        {parts.map((part) => (
          <FunctionPart key={`${part.pluginId} ${part.hookId}`} part={part} dossier={dossier} />
        ))}
      </ul>
    </section>
  )
}

function isOpen({ state, outdated }: FunctionPartView): boolean {
  return state === 'failed' || outdated !== null
}

function hintFor(parts: readonly FunctionPartView[]) {
  if (parts.some(({ state }) => state === 'failed')) return 'functions.notScoredHint'
  const old = parts.find(({ outdated }) => outdated !== null)?.outdated
  return old ? (`functions.outdated.${old}` as const) : 'functions.waitingHint'
}
