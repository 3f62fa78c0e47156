import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import { SkipLink } from './skip-link.tsx'
import styles from './app-frame.module.css'

export type NavItem = {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly href: string
  readonly current?: boolean | undefined
  /** How many things wait there. */
  readonly count?: number | undefined
}

export type AppFrameProps = {
  /** Name of the product or tenant, at the head of the rail. */
  readonly brand: ReactNode
  readonly nav: readonly NavItem[]
  readonly navLabel: string
  /** Entries of others, in a group of their own below. */
  readonly extraNav?: { readonly label: string; readonly items: readonly NavItem[] } | undefined
  /** Names the phone's bar beside the rail. */
  readonly quickNavLabel: string
  /** The word of the phone's last tab, which opens the rest of the rail. */
  readonly moreLabel: string
  /** Draws one entry as the router's link. Use every prop given; children are ready. */
  readonly renderLink: (link: FrameLink) => ReactNode
  /** Search, acting unit, notices, account. */
  readonly top: ReactNode
  /** Rehearsal, offline: a full-width line above everything. */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

export type FrameLink = {
  readonly item: NavItem
  readonly className: string
  readonly 'aria-current': 'page' | undefined
  readonly children: ReactNode
  readonly onClick?: (() => void) | undefined
}

/** Left rail by task on a PC, four tasks and “more” at the bottom of a phone. `main` has the id `noi-dung`. */
export function AppFrame({
  brand,
  nav,
  navLabel,
  extraNav,
  quickNavLabel,
  moreLabel,
  renderLink,
  top,
  banner,
  children,
}: AppFrameProps) {
  const [open, setOpen] = useState(false)
  const railId = useId()
  const extraId = useId()
  const close = () => setOpen(false)
  return (
    <div className={styles['frame']}>
      <SkipLink />
      {banner ? <div className={styles['banner']}>{banner}</div> : null}
      <nav id={railId} className={classNames(styles['rail'], open && styles['open'])} aria-label={navLabel}>
        <div className={styles['brand']}>{brand}</div>
        <ul className={styles['list']}>
          {nav.map((item) => (
            <li key={item.id}>{renderLink(frameLink(item, styles['link'] ?? '', close))}</li>
          ))}
        </ul>
        {extraNav && extraNav.items.length > 0 ? (
          <>
            <p id={extraId} className={styles['groupLabel']}>
              {extraNav.label}
            </p>
            <ul className={styles['list']} aria-labelledby={extraId}>
              {extraNav.items.map((item) => (
                <li key={item.id}>{renderLink(frameLink(item, styles['link'] ?? '', close))}</li>
              ))}
            </ul>
          </>
        ) : null}
      </nav>
      <header className={styles['top']}>{top}</header>
      <main id="noi-dung" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <nav className={styles['bottom']} aria-label={quickNavLabel}>
        {nav.slice(0, 4).map((item) => (
          <div key={item.id}>{renderLink(frameLink(item, styles['tab'] ?? '', close))}</div>
        ))}
        <button
          type="button"
          className={styles['tab']}
          aria-expanded={open}
          aria-controls={railId}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} size={22} />
          <span>{moreLabel}</span>
        </button>
      </nav>
    </div>
  )
}

function frameLink(item: NavItem, className: string, onClick: () => void): FrameLink {
  const children = (
    <>
      <Icon name={item.icon} size={22} />
      <span className={styles['text']}>{item.label}</span>
      {item.count ? <span className={styles['count']}>{item.count}</span> : null}
    </>
  )
  return { item, className, 'aria-current': item.current ? 'page' : undefined, children, onClick }
}
