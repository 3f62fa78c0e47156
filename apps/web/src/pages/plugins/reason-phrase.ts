import { t } from '@thidua/i18n'

/** The reason a person gave; the program's own acts say theirs in one word. */
export function reasonPhrase(reason: string): string {
  return reason === 'shipped' ? t('plugins.reasonShipped') : reason
}

/** Who did it; the program itself is no person. */
export function actorPhrase(name: string): string {
  return name === 'thidua' || name === '' ? t('plugins.bySystem') : name
}

/** Settings are recorded under their keys, which tell a person nothing. */
export function isOfPerson(reason: string): boolean {
  return reason !== '' && !/^[a-z][A-Za-z0-9]*(, [a-z][A-Za-z0-9]*)*$/.test(reason)
}
