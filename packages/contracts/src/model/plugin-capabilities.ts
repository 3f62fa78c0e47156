/** Everything a plugin may ask of the platform, as in `plugin-manifest.schema.json`. What nobody gives cannot be asked for. */
export const pluginCapabilities = ['notify.send'] as const
export type PluginCapabilityName = (typeof pluginCapabilities)[number]
