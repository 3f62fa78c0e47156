import type { DomainError, ErrorCode, ErrorParams } from '@thidua/kernel'

/** One limit a plugin's code went beyond. `at` is an ISO instant. */
export type Breach = { readonly code: ErrorCode; readonly params: ErrorParams; readonly at: string }

/**
 * How a plugin's code has behaved: plain data its caller keeps (one row per plugin), changed only by the functions here.
 * Says nothing of the plugin's data, which keeps working whatever its code does.
 */
export type BreachLedger = {
  /** The latest first. */
  readonly breaches: readonly Breach[]
  /** Since when no function of the plugin is called; null while they are. */
  readonly parkedAt: string | null
  /** When a person last let the code run again: what was before no longer counts. */
  readonly releasedAt: string | null
  /** When a refusal of each code was last put into the audit trail. */
  readonly audited: Readonly<Record<string, string>>
}

export const emptyLedger: BreachLedger = { breaches: [], parkedAt: null, releasedAt: null, audited: {} }

export const parkingRule = { breaches: 3, withinMilliseconds: 5 * 60_000 } as const
const keptBreaches = 20
/** A thousand refusals in a burst are one line of the audit trail. */
const auditEveryMilliseconds = 60_000

const limitCodes: ReadonlySet<ErrorCode> = new Set([
  'sandbox.ticks-exceeded',
  'sandbox.memory-exceeded',
  'sandbox.stack-exceeded',
  'sandbox.time-exceeded',
  'sandbox.result-too-large',
  'sandbox.engine-failed',
])

/** Whether a refusal is of a limit: a function that throws, or gives something else than agreed, broke none. */
export function isBreach({ code }: Pick<DomainError, 'code'>): boolean {
  return limitCodes.has(code)
}

export type Noted = {
  readonly ledger: BreachLedger
  /** This very refusal parked the plugin's code. */
  readonly parkedNow: boolean
  /** Whether to write an audit line: the first of its code in a minute, and always when it parks. */
  readonly audit: boolean
}

/** Takes down a refusal of a plugin's function. Only going beyond a limit counts as a breach; a function that throws does not. */
export function noteRefusal(ledger: BreachLedger, refusal: DomainError, at: string): Noted {
  const { code, params = {} } = refusal
  const breaches = isBreach(refusal)
    ? [{ code, params, at }, ...ledger.breaches].slice(0, keptBreaches)
    : ledger.breaches
  const recent = breaches.filter((breach) => counts(breach, ledger, at))
  const parkedNow = ledger.parkedAt === null && recent.length >= parkingRule.breaches
  const lastAudit = ledger.audited[code]
  const audit = parkedNow || lastAudit === undefined || since(lastAudit, at) >= auditEveryMilliseconds
  return {
    ledger: {
      ...ledger,
      breaches,
      parkedAt: parkedNow ? at : ledger.parkedAt,
      audited: audit ? { ...ledger.audited, [code]: at } : ledger.audited,
    },
    parkedNow,
    audit,
  }
}

/** A person looked and lets the code run again; what happened stays readable. */
export function releaseParked(ledger: BreachLedger, at: string): BreachLedger {
  return { ...ledger, parkedAt: null, releasedAt: at }
}

function counts(breach: Breach, { releasedAt }: BreachLedger, at: string): boolean {
  const released = releasedAt !== null && Date.parse(breach.at) <= Date.parse(releasedAt)
  return !released && since(breach.at, at) < parkingRule.withinMilliseconds
}

function since(earlier: string, later: string): number {
  return Date.parse(later) - Date.parse(earlier)
}
