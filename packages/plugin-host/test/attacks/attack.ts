import type { ErrorCode, Outcome } from '@thidua/kernel'
import type { AttackWorld } from '#test/attacks/attack-world'

/**
 * One hostile package, catalogue or sequence. `number` is its case in the list of attacks (docs: plugin attacks), so that a
 * case can be traced from list to refusal; a case may have many forms.
 */
export type Attack = {
  readonly number: number
  readonly title: string
  /** Builds what an attacker would bring and hands it in at the door it is meant for. */
  readonly attempt: (world: AttackWorld) => Outcome<unknown> | Promise<Outcome<unknown>>
  /** The closed code it must be refused with; `harmless` where being taken is right and nothing comes of it. */
  readonly expected: ErrorCode | 'harmless'
  /** The closed reason, where the code has several. */
  readonly reason?: string
  /** Most milliseconds of processor time `world.verify` may take; every attack as a whole has a second. */
  readonly within?: number
}
