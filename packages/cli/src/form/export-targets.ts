/** What `form export --to` may be asked for. */
export const targets = ['schema', 'xlsx', 'docx', 'types', 'sql'] as const

export type Target = (typeof targets)[number]

export function isTarget(word: string): word is Target {
  return (targets as readonly string[]).includes(word)
}
