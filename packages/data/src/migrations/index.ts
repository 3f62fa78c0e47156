import { ground } from './0001-ground.ts'
import { organisation } from './0002-organisation.ts'
import { campaigns } from './0003-campaigns.ts'
import { dossiers } from './0004-dossiers.ts'
import { stations } from './0005-stations.ts'
import { decisions } from './0006-decisions.ts'
import { record } from './0007-record.ts'
import { statements } from './0008-statements.ts'
import { forms } from './0009-forms.ts'
import { plugins } from './0010-plugins.ts'
import { pluginRegistrations } from './0011-plugin-registrations.ts'
import { drawers } from './0012-drawers.ts'
import { pluginResults } from './0013-plugin-results.ts'
import { pluginRecords } from './0014-plugin-records.ts'
import { remarks } from './0015-remarks.ts'
import { copies } from './0016-copies.ts'
import { stakeholderOfDossier } from './0017-stakeholder-of-dossier.ts'
import { openingInOneJourney } from './0018-opening-in-one-journey.ts'
import type { Migration } from './migration.ts'

/** In order; numbers are consecutive from 1. */
export const migrations: readonly Migration[] = [
  ground,
  organisation,
  campaigns,
  dossiers,
  stations,
  decisions,
  record,
  statements,
  forms,
  plugins,
  pluginRegistrations,
  drawers,
  pluginResults,
  pluginRecords,
  remarks,
  copies,
  stakeholderOfDossier,
  openingInOneJourney,
]

export const schemaVersion: number = migrations.length
