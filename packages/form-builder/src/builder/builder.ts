import type { FormDefinition } from '@thidua/contracts'
import type { FormFragment } from '@thidua/forms'
import { ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import type { Command, Refusal } from '../document/command.ts'
import { createDocumentStore } from '../document/document-store.ts'
import type { ActOptions, DocumentStore } from '../document/document-store.ts'
import type { FormContent, FormDocument, NodeKey } from '../document/form-document.ts'
import { openDocument } from '../document/open-document.ts'
import type { Spoken } from '../document/spoken.ts'
import { createDraftStore } from '../draft/draft-store.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { baseGuard, basePartsOf } from '../extension/base-guard.ts'
import type { BaseParts } from '../extension/base-guard.ts'
import { neighbourOf } from './neighbour.ts'
import { freshSession } from './session.ts'
import type { Session } from './session.ts'
import { speakDone, speakRefusal, speakUndone } from './speak.ts'
import { createValueStore } from './value-store.ts'
import type { ValueStore } from './value-store.ts'

/** Everything the parts of the builder share: one object, made once, never changed. */
export type Builder = {
  readonly store: DocumentStore
  readonly session: ValueStore<Session>
  readonly draft: DraftStore
  /** What belongs to the form this one is laid over; null when it stands alone. */
  readonly base: BaseParts | null
  readonly readOnly: boolean
  readonly nextKey: () => NodeKey
  /** The document a definition was given out of, so that its nodes are known when it comes back. */
  readonly documentOf: (definition: FormDefinition) => FormDocument | undefined
  /** Carries out what a person asked for, says what happened, and moves the choice along. False when it was refused. */
  readonly act: (command: Command | Result<Command, Refusal>, options?: ActOptions) => boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly say: (text: string) => void
  readonly select: (key: NodeKey, where?: 'outline' | 'panel') => void
}

export type BuilderOptions = {
  readonly content: FormContent
  readonly base?: FormDefinition | undefined
  readonly readOnly?: boolean | undefined
  /** The question bank as the page has it now; `draft.takeFragments` brings later ones. */
  readonly fragments?: readonly FormFragment[] | undefined
}

export function createBuilder({ content, base, readOnly = false, fragments }: BuilderOptions): Builder {
  const guard = baseGuard(base)
  const store = createDocumentStore(openDocument(content), {
    guard: (document, command) => (readOnly ? { reason: 'read-only' } : guard(document, command)),
  })
  const session = createValueStore<Session>({
    ...freshSession,
    selected: firstSection(store.document()),
    paletteOpen: isWide(),
  })
  const draft = createDraftStore(store, { fragments, base })
  const given = new WeakMap<FormDefinition, FormDocument>([[content.definition, store.document()]])
  draft.watch(() => given.set(draft.get().definition, draft.get().document))
  let said = 0

  const say = (text: string) => {
    said += 1
    session.set({ said: { text, number: said } })
  }
  const select = (key: NodeKey, where?: 'outline' | 'panel') => {
    const { outlineTurn, panelTurn } = session.get()
    session.set({
      selected: key,
      ...(where === 'outline' ? { outlineTurn: outlineTurn + 1 } : {}),
      ...(where === 'panel' ? { panelTurn: panelTurn + 1 } : {}),
    })
  }
  /** What a person adds is chosen; what another one added leaves the choice where it is. */
  const follow = (before: FormDocument, spoken: Spoken, byAnother = false) => {
    const { selected } = session.get()
    const now = store.document()
    if (!byAnother && now.nodes.has(spoken.key) && !before.nodes.has(spoken.key)) select(spoken.key)
    else if (!now.nodes.has(selected)) select(neighbourOf(before, now, selected))
  }
  const travel = (step: 'undo' | 'redo') => {
    const before = store.document()
    const spoken = readOnly ? null : store[step]()
    if (!spoken) return say(speakUndone(step, null))
    if (store.document().nodes.has(spoken.key)) select(spoken.key)
    else follow(before, spoken)
    say(speakUndone(step, spoken))
  }

  return {
    store,
    session,
    draft,
    base: base ? basePartsOf(base) : null,
    readOnly,
    nextKey: randomKey,
    documentOf: (definition) => given.get(definition),
    act: (asked, options) => {
      const command = 'op' in asked ? ok(asked) : asked
      const before = store.document()
      const done = command.ok ? store.act(command.value, options) : command
      if (!done.ok) {
        say(speakRefusal(done.error))
        return false
      }
      // While somebody types into a box nobody needs to hear that a letter arrived.
      if (options?.run === undefined) {
        follow(before, done.value, options?.trusted)
        say(speakDone(done.value))
      }
      return true
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    say,
    select,
  }
}

/** On a phone the outline needs the room. */
function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(min-width: 901px)').matches
}

function firstSection(document: FormDocument): NodeKey {
  return document.nodes.get('form')?.children[0] ?? 'form'
}

/** Also on pages without TLS, where `crypto.randomUUID` is missing. */
function randomKey(): NodeKey {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `n${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
