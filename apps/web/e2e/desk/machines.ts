import type { Browser, Page } from '@playwright/test'
import type { Person } from '../platform/platform-facts.ts'
import { officersScreen, openPage, type Watch } from './open-page.ts'
import { sessionOf } from './sessions.ts'

/** Officers have turned the blending of colours off: every frame of it would be drawn. Visitors and phones have not. */
const still = { reducedMotion: 'reduce' } as const

/** One more would put away the one that was not used for longest: each is a process with a memory of its own. */
const most = 8

/**
 * The machines people sit at. They are kept for a whole file of journeys, because a new one costs a second of the processor,
 * and wiped between two uses, so that nobody finds what was left by the test before.
 */
export function machines(browser: Browser, watch: Watch) {
  const all = new Map<Person, Page>()
  const inUse = new Set<Person>()

  const machineOf = async (person: Person): Promise<Page> => {
    const page = all.get(person) ?? (await openPage(browser, still, watch))
    all.delete(person)
    all.set(person, page)
    for (const [other, its] of all) {
      if (all.size <= most) break
      if (inUse.has(other) || other === person) continue
      all.delete(other)
      await its.context().close()
    }
    return page
  }
  /** The person's machine with them signed in, at their tasks; as they left it when they are at it already. */
  const of = async (person: Person): Promise<Page> => {
    const page = await machineOf(person)
    if (inUse.has(person)) return page
    inUse.add(person)
    const url = process.env['THIDUA_ADDRESS'] ?? ''
    await page.context().addCookies([{ ...(await sessionOf(person)), url, httpOnly: true }])
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    return page
  }
  /** Everybody goes home; nothing that was open goes on working. */
  const leave = async () => {
    for (const person of inUse) {
      const page = all.get(person)
      if (page) await wipe(page)
    }
    inUse.clear()
  }
  const close = async () => {
    for (const page of all.values()) await page.context().close()
    all.clear()
    inUse.clear()
  }
  return { of, leave, close, inUse: () => [...inUse].flatMap((person) => all.get(person) ?? []) }
}

/** Without a script on the page nothing of it runs on, and it stays in its process. */
const nothingHappensHere = '/icon.svg'

async function wipe(page: Page): Promise<void> {
  const context = page.context()
  await context.setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(nothingHappensHere)
  await page.emulateMedia({ media: null, colorScheme: 'light', ...still })
  await page.setViewportSize(officersScreen)
  await page.evaluate(() => sessionStorage.clear())
  const protocol = await context.newCDPSession(page)
  await protocol.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
  await protocol.detach()
  await context.clearCookies()
}
