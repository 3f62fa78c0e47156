import { isLegalDate } from '@thidua/kernel'
import { describe, expect, test } from 'vitest'
import { listJson, readJson, readText } from './content-files.ts'
import { checkContent } from './validator-by-schema.ts'

const files = ['campaigns', 'codelists', 'demo', 'documents', 'fragments', 'law', 'pipeline', 'units']
  .flatMap(listJson)
  .filter((path) => !path.startsWith('documents/samples/'))
  .concat('glossary.json')

describe('content files', () => {
  test.each(files)('%s keeps its contract', (path) => {
    expect(checkContent(readJson(path))).toMatchObject({ ok: true })
  })

  test('every date written in them is a day of the calendar', () => {
    const dates = files.flatMap((path) => [...readText(path).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)])
    expect(dates.length).toBeGreaterThan(250)
    expect(dates.map(([, date]) => date).filter((date) => !isLegalDate(date))).toEqual([])
  })

  test('every legal basis names a document of the register or of the campaign', () => {
    const known = new Set(
      ['law/legal-documents.json', 'campaigns/lam-dong-2037/legal-documents.json'].flatMap((path) =>
        [...readText(path).matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id),
      ),
    )
    const named = files.flatMap((path) => [...readText(path).matchAll(/"documentId": "([^"]+)"/g)])
    expect(named.length).toBeGreaterThan(60)
    expect(named.map(([, id]) => id).filter((id) => !known.has(id))).toEqual([])
  })

  test('the glossary gives one Vietnamese word one name in the code, and back', () => {
    const { terms } = readJson('glossary.json') as {
      terms: readonly { id: string; vi: string; identifiers: readonly string[] }[]
    }
    expect(terms).toHaveLength(80)
    const once = (values: readonly string[]) => expect(values).toHaveLength(new Set(values).size)
    once(terms.map(({ id }) => id))
    once(terms.map(({ vi }) => vi))
    once(terms.flatMap(({ identifiers }) => identifiers))
  })
})
