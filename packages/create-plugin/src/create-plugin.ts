import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refused, type Made } from './made.ts'
import { stakeholderOf, type PluginWish } from './plugin-wish.ts'

const template = fileURLToPath(new URL('../template', import.meta.url))
const pluginId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * The files of a new plugin by path: a manifest, a form with two criteria, points, stages to the province's gate, a document,
 * golden answers and a test. They pass `plugin check` and `plugin test` as they are. Refuses `plugin.id-invalid`, `input.invalid`.
 */
export function createPlugin(wish: PluginWish): Made<ReadonlyMap<string, string>> {
  if (!pluginId.test(wish.id) || wish.id.length > 60)
    return refused('plugin.id-invalid', { reason: 'id-letters' })
  const title = cleanLine(wish.title)
  const publisher = cleanLine(wish.publisher)
  if (title === '' || publisher === '' || title.length > 120 || publisher.length > 120)
    return refused('input.invalid', { field: title === '' || title.length > 120 ? 'title' : 'publisher' })
  const files = new Map<string, string>()
  for (const path of templateFiles()) {
    const text = readFileSync(join(template, path), 'utf8')
    files.set(
      path.replace(/\.tmpl$/, ''),
      filled(text, { ...wish, title, publisher }, path.endsWith('.json')),
    )
  }
  return { ok: true, value: files }
}

function templateFiles(): readonly string[] {
  return readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(template.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

function filled(text: string, wish: PluginWish, isJson: boolean): string {
  const name = wish.id.split('.')[1] ?? wish.id
  const { subjectKind, unitKinds, proposedBy } = stakeholderOf[wish.kind]
  const written = (value: string) => (isJson ? JSON.stringify(value).slice(1, -1) : value)
  const values: Readonly<Record<string, string>> = {
    ID: wish.id,
    NAME: name,
    KIND: camelCase(wish.id),
    TITLE: written(wish.title),
    PUBLISHER: written(wish.publisher),
    SUBJECT_KIND: subjectKind,
  }
  return text
    .replaceAll(/__([A-Z_]+?)__/g, (whole, key: string) => values[key] ?? whole)
    .replace('["__UNIT_KINDS__"]', JSON.stringify(unitKinds))
    .replace('["__PROPOSED_BY__"]', JSON.stringify(proposedBy))
}

/** A kind of stakeholder is unique in a province, so it carries the publisher's name too. */
function camelCase(id: string): string {
  const [first = '', ...others] = id.split(/[.-]/)
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}
