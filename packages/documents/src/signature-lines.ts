/** How a person signs (Decree 30/2020, article 13): for oneself, for the head, on behalf of a body, by order, by authorisation, acting. */
export type SignatureForm = '' | 'KT.' | 'TM.' | 'TL.' | 'TUQ.' | 'Q.'

export type Signer = {
  readonly form: SignatureForm
  /** The post of the person who signs: Phó Chủ tịch. */
  readonly post: string
  /** Head or body signed for: the head's post with KT., TL., TUQ.; the collective with TM. Not used otherwise. */
  readonly onBehalfOf?: string
  readonly name: string
}

/** The lines above a signature in capitals; `form` is empty when the post alone stands there. */
export function signatureWords(signer: Signer): {
  readonly form: string
  readonly post: string
  readonly name: string
} {
  const post = capitals(signer.post)
  if (signer.form === '') return { form: '', post, name: signer.name }
  if (signer.form === 'Q.' || !signer.onBehalfOf)
    return { form: '', post: `${signer.form} ${post}`, name: signer.name }
  return { form: `${signer.form} ${capitals(signer.onBehalfOf)}`, post, name: signer.name }
}

/** Both lines, top to bottom. */
export function signatureLines(signer: Signer): string[] {
  const { form, post } = signatureWords(signer)
  return form === '' ? [post] : [form, post]
}

export function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}
