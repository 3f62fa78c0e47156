import { Button, Icon, IconButton, KeyboardHint, LinkButton, Row, Stack, iconPaths } from '@thidua/ui'
import type { IconName } from '@thidua/ui'
import styles from './kit.module.css'
import { useKitWords } from './use-kit-words.ts'

const icons = Object.keys(iconPaths) as IconName[]

export function KitActions() {
  const word = useKitWords()
  return (
    <Stack>
      <Row>
        <Button variant="primary">{word('submit')}</Button>
        <Button>{word('saveDraft')}</Button>
        <Button variant="quiet" icon="copy">
          {word('copyLink')}
        </Button>
        <Button variant="danger">{word('revoke')}</Button>
        <LinkButton href="#actions" variant="primary" iconAfter="arrowRight">
          {word('next')}
        </LinkButton>
      </Row>
      <Row>
        <Button variant="primary" disabled>
          {word('disabled')}
        </Button>
        <Button variant="primary" busy>
          {word('busy')}
        </Button>
        <Button busy>{word('busy')}</Button>
        <Button small icon="edit">
          {word('returnIt')}
        </Button>
        <IconButton icon="print" label={word('print')} />
        <IconButton icon="bell" label={word('notices')} count={120} />
        <IconButton icon="trash" label={word('revoke')} small disabled />
      </Row>
      <Row>
        <KeyboardHint keys={['Ctrl', 'K']} /> {word('shortcut')}
      </Row>
      <h3>{word('icons')}</h3>
      <div className={styles['icons']}>
        {icons.map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </div>
    </Stack>
  )
}
