import type { ErrorParams } from '@thidua/kernel'
import { interpolate } from '@thidua/i18n/interpolate'
import builder from '@thidua/i18n/messages/vi/builder.json' with { type: 'json' }
import errors from '@thidua/i18n/messages/vi/errors.json' with { type: 'json' }
import studio from '@thidua/i18n/messages/vi/web-studio.json' with { type: 'json' }
import { say, isWord } from '../words.ts'
import type { FoundProblem } from './told-problem.ts'

const findings: Readonly<Record<string, string>> = builder
const imports: Readonly<Record<string, string>> = studio
const refusals: Readonly<Record<string, string>> = errors

/** The compiler's reasons that share a sentence. */
const sameReason: Readonly<Record<string, string>> = {
  'fragment-unresolved': 'fragment-unknown',
  'indicator-belongs-to-indicator': 'indicator-missing',
  'levels-belong-to-rubric': 'kind-mismatch',
  'rows-belong-to-matrix': 'kind-mismatch',
  'unit-kinds-belong-to-unit': 'kind-mismatch',
  'demands-belong-to-evidence': 'kind-mismatch',
  'day-belongs-to-dates': 'kind-mismatch',
}

/** One Vietnamese sentence for anything these commands can say, the nearest first: reason, finding, refusal, code. */
export function problemSentence({ code, params = {}, severity }: FoundProblem): string {
  const said = params['message']
  // a broken rule of a form speaks with the sentence its author gave it
  if (code === 'form.rule-broken' && typeof said === 'string') return said
  const reason = String(params['reason'] ?? '')
  const noted = importSentence(code, params)
  if (noted !== undefined) return noted
  const told =
    findings[`builder.reason.${sameReason[reason] ?? reason}`] ??
    wordOf(`reason.${reason}`) ??
    wordOf(`failure.${code}`)
  if (told !== undefined) return interpolate(told, params, 'vi')
  const general =
    (severity ? findings[`findings.${code}`] : undefined) ?? refusals[code] ?? say('failure.other')
  const detail = code === 'form.schema' ? refusals[reason] : undefined
  return [general, ...(detail === undefined ? [] : [detail])]
    .map((sentence) => interpolate(sentence, { code, ...params }, 'vi'))
    .join(' ')
}

/** What an import could not carry over, and what is odd in a document, in the words of the studio. */
function importSentence(code: string, params: ErrorParams): string | undefined {
  const [, kind, name = ''] = /^(xlsform|document)\.(.+)$/.exec(code) ?? []
  if (kind === 'xlsform') {
    const sentence = imports[`studio.note.${name}`] ?? studio['studio.note.other']
    return interpolate(sentence, { ...params, reason: name }, 'vi')
  }
  const sentence = kind === 'document' ? imports[`studio.oddity.${name}`] : undefined
  return sentence === undefined ? undefined : interpolate(sentence, params, 'vi')
}

/** The doubts of an item that was read, in a few words each. */
export function doubtWords(doubts: readonly string[]): string {
  return doubts.map((doubt) => imports[`studio.doubt.${doubt}`] ?? doubt).join(', ')
}

function wordOf(word: string): string | undefined {
  return isWord(word) ? say(word) : undefined
}
