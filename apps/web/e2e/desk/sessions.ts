import { demoPassword, type Person } from '../platform/platform-facts.ts'

const known = new Map<string, string>()

/**
 * The cookie of a session of that person, begun without the pages and kept while the server knows it: signing in by the
 * form is shown where it is what the journey is about.
 */
export async function sessionOf(person: Person): Promise<{ readonly name: string; readonly value: string }> {
  const address = process.env['THIDUA_ADDRESS'] ?? ''
  const key = `${address} ${person}`
  const kept = known.get(key)
  const cookie = kept !== undefined && (await holds(address, kept)) ? kept : await begin(address, person)
  known.set(key, cookie)
  const [name = '', value = ''] = cookie.split('=')
  return { name, value }
}

/** As somebody who has to wait no longer than the next procedure, and has no page open. */
export async function callAs(person: Person, name: string, input: object): Promise<void> {
  const address = process.env['THIDUA_ADDRESS'] ?? ''
  const session = await sessionOf(person)
  const response = await fetch(`${address}/api/trpc/${name}`, {
    method: 'POST',
    headers: {
      origin: address,
      cookie: `${session.name}=${session.value}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(input),
  })
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`)
}

async function holds(address: string, cookie: string): Promise<boolean> {
  return (await fetch(`${address}/api/v1/session`, { headers: { cookie } })).ok
}

async function begin(address: string, username: Person): Promise<string> {
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: demoPassword }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!response.ok || !cookie) throw new Error(`${username}: ${response.status} ${await response.text()}`)
  return cookie
}
