import type { ParsedDocument } from '@thidua/form-exchange'
import { doubtWords } from './problem-sentence.ts'
import type { FoundProblem } from './told-problem.ts'

/** What a person should look at in a document that was read: oddities of the text, then everything that is not certain. */
export function documentNotes({ oddities, groups }: ParsedDocument): readonly FoundProblem[] {
  const items = groups.flatMap((group) => [
    { item: group, path: `/document/groups/${group.id}` },
    ...group.criteria.map((item) => ({ item, path: `/document/groups/${group.id}/${item.code}` })),
  ])
  return [
    ...oddities.map(
      ({ code, source, params }): FoundProblem => ({
        code: `document.${code}`,
        path: source ? `/line/${source.line}` : '',
        severity: 'warning',
        params,
      }),
    ),
    ...items
      .filter(({ item }) => item.certainty !== 'certain')
      .map(
        ({ item, path }): FoundProblem => ({
          code: `document.${item.certainty}`,
          path,
          severity: 'warning',
          params: { line: item.source.line, doubts: doubtWords(item.doubts) },
        }),
      ),
  ]
}
