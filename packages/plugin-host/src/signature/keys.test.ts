import { describe, expect, test } from 'vitest'
import { generatePluginKey, keyIdOf, publicHalf, signText, verifyText } from './ed25519.ts'
import { readKeyFile, readPublicKeyFile } from './read-key-file.ts'

/** RFC 8032 §7.1, TEST 1: the seed and its public key. */
const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')
const known = {
  keyId: keyIdOf(publicKey.toString('base64url')),
  publicKey: publicKey.toString('base64url'),
  secretKey: seed.toString('base64url'),
  holder: 'RFC 8032',
}

describe('a signature', () => {
  const key = generatePluginKey('Nhóm Thi Đua')
  const signature = signText('thidua-plugin-v1', 'nội dung', key)

  test('holds for its text, its key and its purpose, and for nothing else', () => {
    const { publicKey: own } = key
    expect(verifyText('thidua-plugin-v1', 'nội dung', { publicKey: own, signature })).toBe(true)
    expect(verifyText('thidua-plugin-v1', 'nội dung ', { publicKey: own, signature })).toBe(false)
    expect(verifyText('thidua-catalog-v1', 'nội dung', { publicKey: own, signature })).toBe(false)
    const other = generatePluginKey('Khác').publicKey
    expect(verifyText('thidua-plugin-v1', 'nội dung', { publicKey: other, signature })).toBe(false)
  })

  test('is the same each time, so that a package signed twice is one package', () => {
    expect(signText('thidua-plugin-v1', 'nội dung', key)).toBe(signature)
  })

  test.each([
    ['padded', `${signature}==`],
    ['in other letters', signature.replaceAll(/[-_]/g, '+')],
    ['cut', signature.slice(0, -2)],
    ['empty', ''],
  ])('that is %s is none', (_, told) => {
    const same = told === signature
    expect(verifyText('thidua-plugin-v1', 'nội dung', { publicKey: key.publicKey, signature: told })).toBe(
      same,
    )
  })

  test('by a key that is no key is none, and nothing is thrown', () => {
    expect(verifyText('thidua-plugin-v1', 'x', { publicKey: 'AAAA', signature })).toBe(false)
  })
})

describe('a key file', () => {
  test('of the standard is read, and both its halves belong together', () => {
    expect(readKeyFile(JSON.stringify(known))).toEqual({ ok: true, value: known })
    expect(readPublicKeyFile(JSON.stringify(publicHalf(known)))).toEqual({
      ok: true,
      value: publicHalf(known),
    })
  })

  test.each<[string, object, string]>([
    [
      'whose halves do not belong together',
      { ...known, secretKey: generatePluginKey('x').secretKey },
      'key-damaged',
    ],
    ['whose id is another’s', { ...known, keyId: '0'.repeat(64) }, 'key-damaged'],
    ['without its secret half', publicHalf(known), 'key-is-public'],
    ['with more in it', { ...known, algorithm: 'none' }, 'key-damaged'],
  ])('%s is refused without telling the secret', (_, file, reason) => {
    const read = readKeyFile(JSON.stringify(file))
    expect(read.ok ? null : read.error).toMatchObject({ code: 'plugin.signature', params: { reason } })
    expect(JSON.stringify(read)).not.toContain(known.secretKey)
  })
})
