import { join } from 'node:path'
import type { Configuration } from './configuration.ts'

/** The folders below `DATA_DIR`; the database's own lies beside them. */
export type DataPlaces = {
  readonly files: string
  readonly keys: string
  readonly demonstrationPassword: string
  readonly seeded: string
}

export function dataPlaces({ dataFolder }: Pick<Configuration, 'dataFolder'>): DataPlaces {
  return {
    files: join(dataFolder, 'files'),
    keys: join(dataFolder, 'keys'),
    demonstrationPassword: join(dataFolder, 'demo-password'),
    seeded: join(dataFolder, 'seeded.json'),
  }
}
