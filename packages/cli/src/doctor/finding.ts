/** What one check saw. The sentence and the way to mend it stand in the catalogue: `doctor.<check>.<sign>`, `doctor.<check>.mend`. */
export type Finding = {
  readonly check:
    | 'node'
    | 'folder'
    | 'disk'
    | 'database'
    | 'role'
    | 'isolation'
    | 'schema'
    | 'clock'
    | 'site'
    | 'fonts'
  readonly sign: 'good' | 'warning' | 'bad'
  readonly values: Readonly<Record<string, string | number>>
}

export function finding(
  check: Finding['check'],
  sign: Finding['sign'],
  values: Finding['values'] = {},
): Finding {
  return { check, sign, values }
}
