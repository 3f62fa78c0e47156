import { gunzipSync } from 'node:zlib'
import { canonicalJson } from '@thidua/kernel'
import { assert, constantFrom, integer, nat, property, record } from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { gzip } from '#src/archive/gzip-frame'
import { verifyPackage } from '#src/package/verify-package'
import type { VerifiedPackage } from '#src/package/verified-package'
import { now, openAttackWorld, type AttackWorld, type Forged } from '#test/attacks/attack-world'

let world: AttackWorld
let good: Forged
let tar: Uint8Array
let effect: string

/** What an installation would take from a package. */
function effectOf({ digest, manifest, signers, files, plugin }: VerifiedPackage): string {
  return canonicalJson([digest, manifest, signers, [...files], plugin.digest])
}

beforeAll(async () => {
  world = await openAttackWorld()
  good = world.forge(world.files())
  tar = gunzipSync(good.bytes)
  const verified = verifyPackage(good.bytes, { trust: world.trust([good]), now })
  if (!verified.ok) throw new Error(JSON.stringify(verified.error))
  effect = effectOf(verified.value)
})

/** Listed under its own new hash, as if the catalogue had been fooled too: only the package itself can betray it. */
function refusedOrEqual(bytes: Uint8Array): boolean {
  const verified = verifyPackage(bytes, { trust: world.trust([{ ...good, bytes }]), now })
  return !verified.ok || effectOf(verified.value) === effect
}

const flip = record({ at: nat(), by: integer({ min: 1, max: 255 }) })

test('two hundred packages with one byte changed are refused or equal in effect', { timeout: 60_000 }, () => {
  assert(
    property(flip, ({ at, by }) => {
      const bytes = Uint8Array.from(good.bytes)
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by
      expect(refusedOrEqual(bytes)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('two hundred packages with one byte changed before packing are refused or equal in effect', {
  timeout: 60_000,
}, () => {
  assert(
    property(flip, ({ at, by }) => {
      const changed = Uint8Array.from(tar)
      changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ by
      expect(refusedOrEqual(gzip(changed))).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('a hundred packages with one value changed are refused', { timeout: 60_000 }, () => {
  const files = world.files()
  const names = [...files.keys()].filter((path) => path.endsWith('.json'))
  assert(
    property(constantFrom(...names), nat(), (path, at) => {
      const changed = changeOneValue(JSON.parse(files.get(path) ?? 'null'), at)
      const forged = world.forge(new Map(files).set(path, JSON.stringify(changed)))
      // The change is not signed: the signatures are those of the good package.
      const { bytes } = world.forge(new Map(files).set(path, JSON.stringify(changed)), {
        signaturesJson: signaturesOf(good.bytes),
      })
      expect(verifyPackage(bytes, { trust: world.trust([forged]), now }).ok).toBe(false)
    }),
    { numRuns: 100 },
  )
})

function signaturesOf(bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8')
  const found = /\{"signatures":\[[^\]]*\]\}/.exec(text)
  if (!found) throw new Error('no signatures')
  return found[0]
}

/** The same value with its n-th leaf changed. */
function changeOneValue(value: unknown, at: number): unknown {
  const leaves: ((changed: unknown) => unknown)[] = []
  const visit = (inner: unknown, put: (changed: unknown) => unknown): void => {
    if (typeof inner !== 'object' || inner === null) leaves.push(put)
    else
      for (const key of Object.keys(inner)) {
        const rest = (changed: unknown): unknown =>
          put(Array.isArray(inner) ? inner.with(Number(key), changed) : { ...inner, [key]: changed })
        visit(Reflect.get(inner, key), rest)
      }
  }
  visit(value, (changed) => changed)
  return leaves[at % leaves.length]?.('changed')
}
