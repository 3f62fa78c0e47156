import { expect, it } from 'vitest'
import { errorCodes } from './error-codes.ts'
import { isUuid } from './ids.ts'

it('only a lower-case UUID is an id', () => {
  expect(isUuid('018f3b1e-7c2a-7d11-8a55-9a3f6f1b2c3d')).toBe(true)
  expect(isUuid('018F3B1E-7C2A-7D11-8A55-9A3F6F1B2C3D')).toBe(false)
  expect(isUuid("x' or 1=1")).toBe(false)
  expect(isUuid(null)).toBe(false)
})

it('every code is listed once and reads area.what', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length)
  for (const code of errorCodes) expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/)
})
