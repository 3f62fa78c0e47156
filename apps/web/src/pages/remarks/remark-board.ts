import type { DossierView, RemarksView } from '@thidua/contracts'
import { createContext, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'
import { arrangeRemarks, nextOpenPlace, placeOfSection, type RemarkPlaces } from './remark-places.ts'

export type RemarkBoard = {
  readonly dossierId: string
  readonly view: RemarksView
  readonly places: RemarkPlaces
  /** Where somebody is writing: `new/` and a place, or `reply/` and a thread; true where they asked to just now. */
  readonly boxes: ReadonlyMap<string, boolean>
  readonly setBox: (box: string, open: boolean) => void
  /** Begins a remark there, where this person may. */
  readonly write: (place: string) => void
  /** To be brought into view. Another object each time. */
  readonly wanted: { readonly place: string } | null
  readonly goTo: (place: string) => void
  readonly goToNext: () => void
}

/** Nothing of remarks is on a page until the page has them. */
export const RemarkBoardContext = createContext<RemarkBoard | null>(null)

type Shown = Parameters<typeof arrangeRemarks>[1]
const nobodySpoke: RemarksView['threads'] = []

/** What was said at the fields of this page. Asked for once the page is there, so that no page waits for it. */
export function useRemarkBoard(
  dossier: DossierView,
  shown: Shown,
  page: { readonly sectionId?: string | undefined; readonly openSection?: (sectionId: string) => void } = {},
): RemarkBoard | null {
  const { id: dossierId, form } = dossier
  const { data: view } = useReading('remark.list', { dossierId })
  const [boxes, setBox] = useBoxes(dossierId)
  const [wanted, setWanted] = useState<{ readonly place: string } | null>(null)
  const threads = view?.threads ?? nobodySpoke
  // an answer seldom hides anything: the same names again are no reason to arrange anew
  const sectionIds = [...shown.sections].join()
  const fieldIds = [...shown.fields].join()
  const places = useMemo(
    () =>
      arrangeRemarks(
        form.sections,
        { sections: new Set(sectionIds.split(',')), fields: new Set(fieldIds.split(',')) },
        threads,
      ),
    [form, sectionIds, fieldIds, threads],
  )
  const latest = useRef(page)
  useEffect(() => {
    latest.current = page
  })
  const goTo = useCallback(
    (place: string) => {
      const { sectionId, openSection } = latest.current
      const home = places.sectionOf.get(place)
      if (home !== undefined && home !== sectionId) openSection?.(home)
      setWanted({ place })
    },
    [places],
  )
  const goToNext = useCallback(() => {
    const { sectionId } = latest.current
    const here = wanted && (!sectionId || places.sectionOf.get(wanted.place) === sectionId)
    const from = here ? wanted.place : placeOfSection(sectionId ?? '')
    const next = nextOpenPlace(places, from, !here)
    if (next !== null) goTo(next)
  }, [places, wanted, goTo])
  const write = useCallback((place: string) => setBox(boxOfPlace(place), true), [setBox])
  return useMemo(
    () => (view ? { dossierId, view, places, boxes, setBox, write, wanted, goTo, goToNext } : null),
    [dossierId, view, places, boxes, setBox, write, wanted, goTo, goToNext],
  )
}

/** Boxes that hold unsent words are open from the start. */
function useBoxes(dossierId: string) {
  const { user } = useSignedIn()
  const [boxes, setBoxes] = useState<ReadonlyMap<string, boolean>>(new Map())
  useEffect(() => {
    const prefix = remarkKey(user.id, dossierId, '')
    void draftStore.remarks
      .keysOf(prefix)
      .then((keys) =>
        setBoxes(
          (before) => new Map([...keys.map((key) => [key.slice(prefix.length), false] as const), ...before]),
        ),
      )
      // without a place to keep things there is nothing kept
      .catch(() => undefined)
  }, [user.id, dossierId])
  const setBox = useCallback((box: string, open: boolean) => {
    setBoxes((before) => {
      const after = new Map(before)
      if (open) after.set(box, true)
      else after.delete(box)
      return after
    })
  }, [])
  return [boxes, setBox] as const
}

export function boxOfPlace(place: string): string {
  return `new/${place}`
}

export function remarkKey(userId: string, dossierId: string, box: string): string {
  return `${userId}/${dossierId}/${box}`
}
