import { listPlugins } from './list-plugins.ts'

export const pluginTable = {
  'plugin.list': listPlugins,
}
