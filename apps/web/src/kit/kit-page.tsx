import { useState } from 'react'
import { AppFrame, IconButton, Menu, PageHeader, Sheet, Stack, applyTheme, readTheme } from '@thidua/ui'
import type { IconName, NavItem, Theme } from '@thidua/ui'
import { setLanguage, useLanguage } from '@thidua/i18n'
import { KitActions } from './kit-actions.tsx'
import { KitData } from './kit-data.tsx'
import { KitFeedback } from './kit-feedback.tsx'
import { KitFields } from './kit-fields.tsx'
import { KitForm } from './kit-form.tsx'
import { KitOverlays } from './kit-overlays.tsx'
import { KitType } from './kit-type.tsx'
import { useKitWords } from './use-kit-words.ts'
import type { KitWord } from './use-kit-words.ts'

const parts: readonly {
  readonly id: string
  readonly title: KitWord
  readonly icon: IconName
  readonly Part: () => React.JSX.Element
}[] = [
  { id: 'type', title: 'typePart', icon: 'book', Part: KitType },
  { id: 'actions', title: 'actionsPart', icon: 'edit', Part: KitActions },
  { id: 'fields', title: 'fieldsPart', icon: 'document', Part: KitFields },
  { id: 'data', title: 'dataPart', icon: 'chart', Part: KitData },
  { id: 'feedback', title: 'feedbackPart', icon: 'comment', Part: KitFeedback },
  { id: 'overlays', title: 'overlaysPart', icon: 'archive', Part: KitOverlays },
  { id: 'form', title: 'formPart', icon: 'award', Part: KitForm },
]

/** `/kit`: every component in every state, to look at, to print and to run axe on. */
export function KitPage() {
  const word = useKitWords()
  const nav = parts.map(
    (part, index): NavItem => ({
      id: part.id,
      label: word(part.title),
      icon: part.icon,
      href: `#${part.id}`,
      current: index === 0,
      ...(part.id === 'data' ? { count: 12 } : {}),
    }),
  )
  return (
    <AppFrame
      brand={word('brand')}
      nav={nav}
      navLabel={word('navLabel')}
      quickNavLabel={word('quickNavLabel')}
      moreLabel={word('more')}
      renderLink={({ item, className, children, onClick, 'aria-current': current }) => (
        <a href={item.href} className={className} aria-current={current} onClick={onClick}>
          {children}
        </a>
      )}
      top={<KitSwitches />}
    >
      <PageHeader title={word('title')} lead={word('lead')} />
      <Stack gap="loose">
        {parts.map(({ id, title, Part }) => (
          <div key={id} id={id}>
            <Sheet title={word(title)}>
              <Part />
            </Sheet>
          </div>
        ))}
      </Stack>
    </AppFrame>
  )
}

function KitSwitches() {
  const word = useKitWords()
  const language = useLanguage()
  const [theme, setTheme] = useState<Theme>(readTheme)
  const choose = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <>
      <Menu
        label={word('theme')}
        variant="quiet"
        items={[
          {
            id: 'system',
            label: word('themeSystem'),
            checked: theme === 'system',
            onChoose: () => choose('system'),
          },
          {
            id: 'light',
            label: word('themeLight'),
            icon: 'sun',
            checked: theme === 'light',
            onChoose: () => choose('light'),
          },
          {
            id: 'dark',
            label: word('themeDark'),
            icon: 'moon',
            checked: theme === 'dark',
            onChoose: () => choose('dark'),
          },
        ]}
      />
      <Menu
        label={word('language')}
        variant="quiet"
        items={[
          {
            id: 'vi',
            label: word('vietnamese'),
            checked: language === 'vi',
            onChoose: () => void setLanguage('vi'),
          },
          {
            id: 'en',
            label: word('english'),
            checked: language === 'en',
            onChoose: () => void setLanguage('en'),
          },
        ]}
      />
      <IconButton icon="print" label={word('print')} onClick={() => window.print()} />
      <IconButton icon="bell" label={word('notices')} count={3} />
    </>
  )
}
