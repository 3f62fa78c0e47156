import { findMessage } from '@thidua/i18n'

/** What a plugin asks of the platform, in words; a capability of a later platform keeps its name. */
export function capabilityWord(name: string): string {
  return findMessage(`plugins.capability.${name}`) ?? name
}
