import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './generated-files.ts'

const folder = join(import.meta.dirname, '..', 'src', 'generated')
const texts = generatedFiles()
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (!texts.has(file)) rmSync(join(folder, file))
for (const [file, text] of texts) writeFileSync(join(folder, file), text)
process.stdout.write(`contracts: ${texts.size} generated files\n`)
