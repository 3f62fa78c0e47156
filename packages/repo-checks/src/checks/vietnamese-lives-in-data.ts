import { lineAt, withoutComments } from '../imports.ts'
import { type Check, type Finding, isSource, isTest } from '../repository.ts'

const vietnameseLetter = /[àáảãạâầấẩẫậăằắẳẵặèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i

/** Text for people stands in catalogues, schemas, plugins and campaign data, where a translator or a lawyer finds it. */
export const vietnameseLivesInData: Check = {
  name: 'Vietnamese lives in data',
  run(repository) {
    const findings: Finding[] = []
    for (const path of repository.paths) {
      if (isSource(path) && !isTest(path)) {
        const code = withoutComments(repository.read(path))
        const match = vietnameseLetter.exec(
          code.replace(/\[[^\]\n]*[\u00C0-\u1EF9][^\]\n]*\]/g, (set) => ' '.repeat(set.length)),
        )
        if (match)
          findings.push({
            path,
            line: lineAt(code, match.index),
            message: 'Vietnamese text in code: move it to a message catalogue or to data',
          })
      }
      if (/^(schemas|plugins|packages\/i18n\/messages)\/.+\.json$/.test(path)) {
        const text = repository.read(path)
        if (text !== text.normalize('NFC'))
          findings.push({ path, message: 'not in Unicode NFC: normalise the file' })
      }
    }
    return findings
  },
}
