import { loadPlugin, readPluginFolder, verifyPackage } from '@thidua/plugin-host'
import { listedPackage, must, pluginFolder, verifiedAt } from './hundred-files.ts'

// Prints the processor milliseconds of the first verification in a process. Named plugins are loaded before, as a server has
// loaded those it runs.

for (const name of process.argv.slice(2)) must(loadPlugin(must(await readPluginFolder(pluginFolder(name)))))
const { bytes, trust } = await listedPackage()
const before = process.cpuUsage()
must(verifyPackage(bytes, { trust, now: verifiedAt }))
const { user, system } = process.cpuUsage(before)
process.stdout.write(String((user + system) / 1000))
