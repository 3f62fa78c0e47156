import { t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import type { Refusal, RefusalReason } from '../document/command.ts'
import type { Spoken, SpokenAct } from '../document/spoken.ts'
import { kindWord } from '../kinds/kind-words.ts'
import { propertyWord } from './property-words.ts'

const did: Readonly<Record<SpokenAct, MessageKey>> = {
  add: 'builder.did.add',
  remove: 'builder.did.remove',
  move: 'builder.did.move',
  up: 'builder.did.up',
  down: 'builder.did.down',
  into: 'builder.did.into',
  out: 'builder.did.out',
  set: 'builder.did.set',
  rename: 'builder.did.rename',
  'batch-duplicate': 'builder.did.duplicate',
  'batch-paste': 'builder.did.paste',
  'batch-cut': 'builder.did.cut',
  'batch-remove': 'builder.did.remove',
  'batch-move': 'builder.did.move',
  'batch-json': 'builder.did.json',
  'batch-template': 'builder.did.template',
  'batch-fragment': 'builder.did.fragment',
  'batch-restore': 'builder.did.restore',
  'batch-merge': 'builder.did.merge',
  'batch-typing': 'builder.did.set',
  'batch-kind': 'builder.did.kind',
  'batch-codelist': 'builder.did.codelist',
  'batch-rename': 'builder.did.rename',
  'batch-scoring': 'builder.did.scoring',
  'batch-draft': 'builder.did.draft',
}

const refusals: Readonly<Record<RefusalReason, MessageKey>> = {
  'node-missing': 'builder.refused.node-missing',
  'place-missing': 'builder.refused.node-missing',
  'wrong-parent': 'builder.refused.wrong-parent',
  'inside-itself': 'builder.refused.wrong-parent',
  'no-list': 'builder.refused.wrong-parent',
  'key-taken': 'builder.refused.wrong-parent',
  'root-stays': 'builder.refused.root-stays',
  'children-stay': 'builder.refused.children-stay',
  'name-empty': 'builder.refused.name-empty',
  'at-the-end': 'builder.refused.at-the-end',
  'no-table-beside': 'builder.refused.no-table-beside',
  'not-a-cell': 'builder.refused.not-a-cell',
  'not-in-table': 'builder.refused.not-in-table',
  'belongs-to-base': 'builder.refused.belongs-to-base',
  'not-tighter': 'builder.refused.not-tighter',
  'no-slot': 'builder.refused.no-slot',
  'nothing-to-do': 'builder.refused.nothing-to-do',
  'nothing-to-paste': 'builder.refused.nothing-to-paste',
  'read-only': 'builder.refused.read-only',
}

/** What a command did, in one sentence. */
export function speakDone(spoken: Spoken): string {
  const { name, kind, parent, position, count, property } = spoken
  return t(did[spoken.act], {
    name: name || t('builder.noNameOf', { kind: partWord(kind) }),
    parent: parent || t('builder.noName'),
    position,
    count,
    property: property === undefined ? '' : propertyWord(property),
  })
}

function partWord(kind: string): string {
  if (kind === 'criterion') return t('builder.property.criterionId')
  if (kind === 'scoring') return t('builder.view.scoring')
  if (kind === 'form') return t('builder.form')
  return kind === 'section' ? t('builder.section') : kindWord(kind)
}

export function speakUndone(step: 'undo' | 'redo', spoken: Spoken | null): string {
  if (!spoken) return t(step === 'undo' ? 'builder.nothingToUndo' : 'builder.nothingToRedo')
  return t(step === 'undo' ? 'builder.undone' : 'builder.redone', { what: speakDone(spoken) })
}

export function speakRefusal(refusal: Refusal): string {
  return t(refusals[refusal.reason])
}
