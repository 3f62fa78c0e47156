/** The field a JSON pointer into the answers belongs to: `/classes/0/topic` → `classes`. */
export function fieldIdOfPath(path: string): string {
  return path.split('/')[1] ?? ''
}

/** The id of the control at a JSON pointer into the answers, e.g. `f-classes-0-topic`. Errors link to it. */
export function controlIdOf(path: string): string {
  return `f${path.replaceAll('/', '-')}`
}
