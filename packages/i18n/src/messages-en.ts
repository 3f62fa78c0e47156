import errors from '../messages/en/errors.json' with { type: 'json' }
import type { Catalogue } from './catalogue.ts'
import type { ErrorCatalogue } from './error-catalogue.ts'
import ui from '../messages/en/ui.json' with { type: 'json' }
import forms from '../messages/en/forms.json' with { type: 'json' }
import format from '../messages/en/format.json' with { type: 'json' }
import webShell from '../messages/en/web-shell.json' with { type: 'json' }
import webSignIn from '../messages/en/web-sign-in.json' with { type: 'json' }
import webTasks from '../messages/en/web-tasks.json' with { type: 'json' }
import webCampaign from '../messages/en/web-campaign.json' with { type: 'json' }
import webDossiers from '../messages/en/web-dossiers.json' with { type: 'json' }
import webFill from '../messages/en/web-fill.json' with { type: 'json' }
import webDossier from '../messages/en/web-dossier.json' with { type: 'json' }
import webCouncil from '../messages/en/web-council.json' with { type: 'json' }
import webDecisions from '../messages/en/web-decisions.json' with { type: 'json' }
import webRemarks from '../messages/en/web-remarks.json' with { type: 'json' }
import webNotices from '../messages/en/web-notices.json' with { type: 'json' }
import webPapers from '../messages/en/web-papers.json' with { type: 'json' }
import webRecords from '../messages/en/web-records.json' with { type: 'json' }
import webReports from '../messages/en/web-reports.json' with { type: 'json' }
import webPortal from '../messages/en/web-portal.json' with { type: 'json' }
import webAdmin from '../messages/en/web-admin.json' with { type: 'json' }
import webWorkbook from '../messages/en/web-workbook.json' with { type: 'json' }
import webCarried from '../messages/en/web-carried.json' with { type: 'json' }
import webStudio from '../messages/en/web-studio.json' with { type: 'json' }
import plugin from '../messages/en/plugin.json' with { type: 'json' }
import pluginLife from '../messages/en/plugin-life.json' with { type: 'json' }
import pluginPages from '../messages/en/plugin-pages.json' with { type: 'json' }
import plugins from '../messages/en/plugins.json' with { type: 'json' }
import builder from '../messages/en/builder.json' with { type: 'json' }
import sandbox from '../messages/en/sandbox.json' with { type: 'json' }
import webFunctions from '../messages/en/web-functions.json' with { type: 'json' }

export const english: Catalogue = {
  ...ui,
  ...forms,
  ...format,
  ...webShell,
  ...webSignIn,
  ...webTasks,
  ...webCampaign,
  ...webDossiers,
  ...webFill,
  ...webDossier,
  ...webCouncil,
  ...webDecisions,
  ...webRemarks,
  ...webNotices,
  ...webPapers,
  ...webRecords,
  ...webReports,
  ...webPortal,
  ...webAdmin,
  ...webWorkbook,
  ...webCarried,
  ...webStudio,
  ...plugin,
  ...pluginLife,
  ...pluginPages,
  ...plugins,
  ...builder,
  ...sandbox,
  ...webFunctions,
}

export const englishErrors: ErrorCatalogue = errors
