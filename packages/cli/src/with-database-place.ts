import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { checkDataFolder, openDatabasePlace } from '@thidua/server'
import type { Configuration, DatabasePlace } from '@thidua/server'

/** Opens the database of the installation for one command and lets go of it afterwards, whatever happened. */
export async function withDatabasePlace<Value>(
  configuration: Configuration,
  work: (place: DatabasePlace) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const folder = configuration.databaseUrl === null ? checkDataFolder(configuration.dataFolder) : ok()
  if (!folder.ok) return folder
  const place = await openDatabasePlace(configuration)
  if (!place.ok) return place
  try {
    return await work(place.value)
  } finally {
    await place.value.stop()
  }
}
