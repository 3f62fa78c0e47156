import { foldSearchKey } from '@thidua/kernel'

const reserved = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while int uint double bool string bytes list map type dyn optional google timestamp duration cel math strings size has all exists filter matches contains sum hundredths constructor prototype r'.split(
    ' ',
  ),
)

/** `Ho_ten chủ-hộ` → `hoTenChuHo`; one of a kind within `taken`, which it joins. */
export function fieldIdOf(name: string, taken: Set<string>): string {
  const words = foldSearchKey(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const camel = words.map((word, index) => (index === 0 ? word : capital(word))).join('')
  const kept = /^[a-z][A-Za-z0-9]*$/.test(name) ? name : camel
  const start = /^[a-z]/.test(kept) ? kept : `f${capital(kept)}`
  const base = (reserved.has(start) ? `${start}Value` : start).slice(0, 58)
  let id = base
  for (let next = 2; taken.has(id); next += 1) id = `${base}${next}`
  taken.add(id)
  return id
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** A choice's value as the platform allows it. */
export function optionValueOf(name: string, taken: Set<string>): string {
  const plain = foldSearchKey(name).replace(/[^a-z0-9]+/g, '-')
  const kept = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name) ? name : plain.replace(/^-+|-+$/g, '')
  const base = (kept === '' ? 'option' : kept).slice(0, 58)
  let value = base
  for (let next = 2; taken.has(value); next += 1) value = `${base}-${next}`
  taken.add(value)
  return value
}
