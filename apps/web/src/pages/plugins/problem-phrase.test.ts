import { expect, it } from 'vitest'
import { problemPhrase } from './problem-phrase.ts'

const weakens = (reason: string) =>
  problemPhrase(
    {
      code: 'weakens-base',
      weight: 'blocks',
      pluginId: 'a.b',
      params: { plugin: 'a.b', node: 'x/agency.head', reason },
    },
    () => 'Cụm trường',
  )

it.each([
  ['letter-missing', 'Vào tỉnh mà không có tờ trình do thủ trưởng ký.'],
  [
    'requirement-missing: titleWithinCompetence',
    'Bỏ một điều kiện bắt buộc trước khi trình tỉnh hoặc tự khen.',
  ],
  ['award-without-head', 'Đơn vị tự khen mà không do thủ trưởng quyết định.'],
  ['seat-of-the-province', 'Giao bước của đơn vị cho người của tỉnh.'],
])('what a plugin would weaken is said in words: %s', (reason, sentence) => {
  expect(weakens(reason)).toMatch(/Cụm trường/)
  expect(weakens(reason).endsWith(sentence)).toBe(true)
})
