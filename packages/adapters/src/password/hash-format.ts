/** Cost of scrypt: memory is 128·2^ln·r bytes, time grows with p. */
export type ScryptCost = { readonly ln: number; readonly r: number; readonly p: number }

export type ParsedHash = ScryptCost & { readonly salt: Buffer; readonly key: Buffer }

const pattern =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22,88})\$([A-Za-z0-9+/]{43,88})$/

/** PHC string: the parameters travel with the hash, so that old hashes stay readable when the cost grows. */
export function formatHash({ ln, r, p, salt, key }: ParsedHash): string {
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(key)}`
}

/** Null for anything that is not such a string with a bounded cost. */
export function parseHash(text: string): ParsedHash | null {
  const [, ln, r, p, salt, key] = pattern.exec(text) ?? []
  if (ln === undefined || r === undefined || p === undefined || salt === undefined || key === undefined)
    return null
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) }
  if (cost.ln < 10 || cost.ln > 17 || cost.r < 1 || cost.r > 16 || cost.p < 1 || cost.p > 16) return null
  return { ...cost, salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
