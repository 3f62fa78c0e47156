import { bundle } from './scripts/bundle.ts'

await bundle(import.meta.dirname, {
  main: 'src/main.ts',
  press: '@thidua/adapters/press-process',
  'form-workshop': '@thidua/adapters/form-workshop-process',
  'sandbox-worker': '@thidua/plugin-host/sandbox-worker',
})
