import { findMessage } from '@thidua/i18n'

export function unitKindWord(kind: string): string {
  return findMessage(`unitKind.${kind}`) ?? kind
}
