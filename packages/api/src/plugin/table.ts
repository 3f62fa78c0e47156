import { applyPlan } from './apply-plan.ts'
import { approvePlan } from './approve-plan.ts'
import { changePluginSettings } from './change-plugin-settings.ts'
import { choosePlugin } from './choose-plugin.ts'
import { disablePlugin } from './disable-plugin.ts'
import { getCatalogue } from './get-catalogue.ts'
import { getPlan } from './get-plan.ts'
import { getPlugin } from './get-plugin.ts'
import { listGenerations } from './list-generations.ts'
import { listPackages } from './list-packages.ts'
import { listPlans } from './list-plans.ts'
import { listPluginChoices } from './list-plugin-choices.ts'
import { listPluginHealth } from './list-plugin-health.ts'
import { listPlugins } from './list-plugins.ts'
import { planPlugins } from './plan-plugins.ts'
import { quarantinePlugin } from './quarantine-plugin.ts'
import { refreshCatalogue } from './refresh-catalogue.ts'
import { resumePlugin } from './resume-plugin.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'
import { verifyEntry } from './verify-entry.ts'
import { withdrawPlan } from './withdraw-plan.ts'

export const pluginTable = {
  'plugin.list': listPlugins,
  'plugin.get': getPlugin,
  'plugin.getCatalogue': getCatalogue,
  'plugin.refreshCatalogue': refreshCatalogue,
  'plugin.verifyEntry': verifyEntry,
  'plugin.listPackages': listPackages,
  'plugin.plan': planPlugins,
  'plugin.getPlan': getPlan,
  'plugin.listPlans': listPlans,
  'plugin.approvePlan': approvePlan,
  'plugin.withdrawPlan': withdrawPlan,
  'plugin.applyPlan': applyPlan,
  'plugin.disable': disablePlugin,
  'plugin.rollBack': rollBackPlugins,
  'plugin.listGenerations': listGenerations,
  'plugin.changeSettings': changePluginSettings,
  'plugin.listHealth': listPluginHealth,
  'plugin.resume': resumePlugin,
  'plugin.quarantine': quarantinePlugin,
  'plugin.listChoices': listPluginChoices,
  'plugin.choose': choosePlugin,
}
