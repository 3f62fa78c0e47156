import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkDataFolder, fontsPresent, sitePresent } from '@thidua/server'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

const gigabyte = 1_073_741_824

/** Node, the data folder, the disk, the built pages and the fonts of documents. */
export function checkMachine(dataFolder: string): readonly Finding[] {
  const folder = checkDataFolder(dataFolder)
  const isFull = !folder.ok && folder.error.code === 'disk.full'
  return [
    checkNode(process.versions.node),
    ...(isFull ? [] : [finding('folder', folder.ok ? 'good' : 'bad', { folder: dataFolder })]),
    checkDisk(dataFolder, isFull),
    checkSite(),
    checkFonts(),
  ]
}

/** The same range as `engines` in package.json: `^22.18 || ^24 || >=26`. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 22 && minor >= 18) || major === 24 || major >= 26
  return finding('node', fits ? 'good' : 'bad', { version })
}

/** A full disk stops the database; below 1 GB it is time to act, below 5 GB to know. `isFull`: nothing could be written. */
function checkDisk(folder: string, isFull: boolean): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(folder))
  const free = bavail * bsize
  const gigabytes = (free / gigabyte).toFixed(1).replace('.', ',')
  return finding('disk', isFull || free < gigabyte ? 'bad' : free < 5 * gigabyte ? 'warning' : 'good', {
    gigabytes,
    folder,
  })
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder))
}

function checkSite(): Finding {
  return finding('site', sitePresent() ? 'good' : 'bad')
}

function checkFonts(): Finding {
  return finding('fonts', fontsPresent() ? 'good' : 'bad')
}
