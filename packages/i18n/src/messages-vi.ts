import ui from '../messages/vi/ui.json' with { type: 'json' }
import forms from '../messages/vi/forms.json' with { type: 'json' }
import format from '../messages/vi/format.json' with { type: 'json' }
import webShell from '../messages/vi/web-shell.json' with { type: 'json' }
import webSignIn from '../messages/vi/web-sign-in.json' with { type: 'json' }
import webTasks from '../messages/vi/web-tasks.json' with { type: 'json' }
import webCampaign from '../messages/vi/web-campaign.json' with { type: 'json' }
import webDossiers from '../messages/vi/web-dossiers.json' with { type: 'json' }
import webFill from '../messages/vi/web-fill.json' with { type: 'json' }
import webDossier from '../messages/vi/web-dossier.json' with { type: 'json' }
import webCouncil from '../messages/vi/web-council.json' with { type: 'json' }
import webDecisions from '../messages/vi/web-decisions.json' with { type: 'json' }
import webRemarks from '../messages/vi/web-remarks.json' with { type: 'json' }
import webNotices from '../messages/vi/web-notices.json' with { type: 'json' }
import webPapers from '../messages/vi/web-papers.json' with { type: 'json' }
import webRecords from '../messages/vi/web-records.json' with { type: 'json' }
import webReports from '../messages/vi/web-reports.json' with { type: 'json' }
import webPortal from '../messages/vi/web-portal.json' with { type: 'json' }
import webAdmin from '../messages/vi/web-admin.json' with { type: 'json' }
import webWorkbook from '../messages/vi/web-workbook.json' with { type: 'json' }
import webCarried from '../messages/vi/web-carried.json' with { type: 'json' }
import webStudio from '../messages/vi/web-studio.json' with { type: 'json' }
import plugin from '../messages/vi/plugin.json' with { type: 'json' }
import pluginLife from '../messages/vi/plugin-life.json' with { type: 'json' }
import pluginPages from '../messages/vi/plugin-pages.json' with { type: 'json' }
import plugins from '../messages/vi/plugins.json' with { type: 'json' }
import builder from '../messages/vi/builder.json' with { type: 'json' }
import sandbox from '../messages/vi/sandbox.json' with { type: 'json' }
import webFunctions from '../messages/vi/web-functions.json' with { type: 'json' }

/** Every area of the source language. A new area: one file in each folder, one line here and in `messages-en.ts`; a test finds a forgotten one. */
export const vietnamese = {
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
