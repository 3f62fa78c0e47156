import { join } from 'node:path'
import type { Configuration } from './configuration.ts'

/** The folders below `DATA_DIR`; the database's own lies beside them. */
export type DataPlaces = {
  readonly files: string
  readonly keys: string
  readonly demonstrationPassword: string
  readonly seeded: string
  /** What the program ships, packed and signed with keys this installation made for itself. */
  readonly shippedCatalogue: string
  readonly shippedMark: string
  /** Where an administrator lays down the catalogue of the province. */
  readonly catalogue: string
}

export function dataPlaces({ dataFolder }: Pick<Configuration, 'dataFolder'>): DataPlaces {
  return {
    files: join(dataFolder, 'files'),
    keys: join(dataFolder, 'keys'),
    demonstrationPassword: join(dataFolder, 'demo-password'),
    seeded: join(dataFolder, 'seeded.json'),
    shippedCatalogue: join(dataFolder, 'plugins', 'shipped'),
    shippedMark: join(dataFolder, 'plugins', 'shipped', 'installed.json'),
    catalogue: join(dataFolder, 'catalogue'),
  }
}
