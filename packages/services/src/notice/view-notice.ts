import type { LocalText, NoticeView } from '@thidua/contracts'
import type { NoticeRow } from '@thidua/data/repositories'
import { say } from '../sentences/say.ts'
import sentences from './notice-sentences.json' with { type: 'json' }

type Sentence = { readonly title: LocalText; readonly body: LocalText }

const kinds: Readonly<Record<string, Sentence>> = sentences.kinds

/** In words. What a plugin sent was made into words when it was sent; they are text, never markup. */
export function viewNotice({ id, dossierId, kind, params, createdAt, readAt }: NoticeRow): NoticeView {
  const head = { id, dossierId, at: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null }
  if (kind === 'plugin.notice') {
    const { from, title, body } = params as Readonly<Record<'from' | 'title' | 'body', LocalText>>
    return { ...head, from, title, body }
  }
  const dated = params['deadlineOn'] === undefined ? undefined : kinds[`${kind}.until`]
  const sentence = dated ?? (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? sentences.kinds.other
  return { ...head, from: null, title: say(sentence.title, params), body: say(sentence.body, params) }
}
