import { useTranslate } from '@thidua/i18n'
import { Button, Notice } from '@thidua/ui'
import type { Tone } from '@thidua/ui'
import type { Answers } from '@thidua/contracts'
import { useBuilder } from '../builder/use-builder.ts'
import { propertyWord } from '../builder/property-words.ts'
import type { PlacedFinding } from '../draft/local-findings.ts'
import { findingSentence } from './finding-sentence.ts'
import { reasonKeys } from './reason-keys.ts'
import styles from './findings.module.css'

const tones: Readonly<Record<PlacedFinding['severity'], Tone>> = {
  error: 'danger',
  warning: 'warning',
  notice: 'action',
}

/** Findings at the part they concern; one with an example can be tried out at once. */
export function FindingList({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const t = useTranslate()
  if (findings.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={t('builder.findings')}>
      {findings.map((item) => (
        <li key={`${item.rest} ${item.finding?.code ?? item.problem?.code} ${findingSentence(item)}`}>
          <FindingNotice item={item} />
        </li>
      ))}
    </ul>
  )
}

function FindingNotice({ item }: { readonly item: PlacedFinding }) {
  const t = useTranslate()
  const builder = useBuilder()
  const [property] = item.rest.split('/')
  const witness = item.finding?.witness
  const reason = item.problem?.params?.['reason']
  const told = typeof reason !== 'string' || reason in reasonKeys
  const detail = item.problem?.code.startsWith('rule.') && !told ? reason : null
  const replay = (answers: Answers) => builder.session.set({ view: 'test', bench: answers })
  return (
    <Notice
      tone={tones[item.severity]}
      title={property ? propertyWord(property) : null}
      code={item.finding?.code ?? item.problem?.code}
      actions={
        witness ? (
          <>
            <Button small icon="eye" onClick={() => replay(witness.answers)}>
              {t('builder.replay')}
            </Button>
            {witness.better ? (
              <Button small icon="eye" onClick={() => witness.better && replay(witness.better)}>
                {t('builder.replayBetter')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {findingSentence(item)}
      {detail ? <span className={styles['detail']}> ({detail})</span> : null}
    </Notice>
  )
}
