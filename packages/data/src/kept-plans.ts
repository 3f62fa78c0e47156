import type { PoolClient } from 'pg'

/** Each plan lies in the memory of every connection. */
const mostPlans = 40

const direct = new WeakSet<PoolClient>()
const names = new Map<string, string>()

/**
 * Whether the server this connection was greeted by is the one that runs its statements. A pooler greets with a process of its
 * own invention and hands each transaction to another server, which knows no statement by name.
 */
export async function isDirect(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid === (client as PoolClient & { readonly processID?: number | null }).processID
}

export function allowKeptPlans(client: PoolClient): void {
  direct.add(client)
}

export function keepsPlans(client: PoolClient): boolean {
  return direct.has(client)
}

/** Marks a text that most requests send: its plan is worth keeping. Beyond the first few texts nothing is marked. */
export function keepPlanOf(text: string): void {
  if (names.size < mostPlans && !names.has(text)) names.set(text, `kept_${names.size}`)
}

/** The statement as `pg` sends it: by name where its plan is kept, which spares parsing and planning it each time. */
export function statementOf(client: PoolClient, text: string, values: readonly unknown[]) {
  const name = direct.has(client) ? names.get(text) : undefined
  return name === undefined ? { text, values: [...values] } : { name, text, values: [...values] }
}
