import { useState } from 'react'
import { Button, Dialog, Disclosure, Menu, Row, Stack, Tabs, TextArea } from '@thidua/ui'
import { useKitWords } from './use-kit-words.ts'

export function KitOverlays() {
  const word = useKitWords()
  const [open, setOpen] = useState<'box' | 'panel' | null>(null)
  const [tab, setTab] = useState('content')
  const close = () => setOpen(null)
  return (
    <Stack gap="loose">
      <Row>
        <Button onClick={() => setOpen('box')}>{word('openDialog')}</Button>
        <Button onClick={() => setOpen('panel')}>{word('openPanel')}</Button>
        <Menu
          label={word('menu')}
          items={[
            {
              id: 'submit',
              label: word('submit'),
              icon: 'send',
              keys: 'Ctrl Enter',
              onChoose: () => undefined,
            },
            { id: 'copy', label: word('copyLink'), icon: 'copy', onChoose: () => undefined },
            { id: 'print', label: word('print'), icon: 'print', disabled: true, onChoose: () => undefined },
            { id: 'revoke', label: word('revoke'), icon: 'trash', danger: true, onChoose: () => undefined },
          ]}
        />
      </Row>
      <Tabs
        label={word('tabs')}
        tabs={[
          { id: 'content', label: word('tabContent') },
          { id: 'evidence', label: word('tabEvidence'), count: 7 },
          { id: 'history', label: word('tabHistory') },
        ]}
        current={tab}
        onChange={setTab}
      >
        {word('reading')}
      </Tabs>
      <Disclosure summary={word('why')}>{word('infoText')}</Disclosure>
      <Dialog
        open={open !== null}
        shape={open ?? 'box'}
        onClose={close}
        title={word('confirmTitle')}
        actions={
          <>
            <Button onClick={close}>{word('cancel')}</Button>
            <Button variant="primary" onClick={close}>
              {word('returnIt')}
            </Button>
          </>
        }
      >
        <TextArea label={word('reason')} required defaultValue={word('infoText')} />
      </Dialog>
    </Stack>
  )
}
