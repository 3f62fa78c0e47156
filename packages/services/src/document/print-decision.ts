import type { DocumentTemplate } from '@thidua/contracts'
import type { DecisionRow } from '@thidua/data/repositories'
import { findDecision } from '@thidua/data/repositories'
import type { AwardDecisionFacts, DocumentTree } from '@thidua/documents'
import { appendTree, awardDecisionView, fillTemplate } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { viewDecision } from '../decision/view-decision.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { issuerName, issuerTitle, provinceUnit, unitOf } from './issuer.ts'
import { legalGrounds } from './legal-grounds.ts'
import { officeFacts, signerOf } from './office-facts.ts'
import type { PrintedFile } from './printed-file.ts'
import { docxMediaType, printedName } from './printed-file.ts'

const words = sentences.documents
/** More names than this make a list of their own behind the decision. */
const mostInText = 12

/** The decision as a Word file in the layout of Decree 30/2020, to be put into the document system. */
export async function printDecision(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly decisionId: string },
): Promise<Outcome<PrintedFile>> {
  const made = await runQuery(deps, call, 'decision.get', async (context) => {
    const readable = await viewDecision(context, input.decisionId)
    if (!readable.ok) return readable
    const row = await findDecision(context.transaction, input.decisionId)
    if (!row) return refuse('decision.not-found')
    const tree = decisionTree(context, row)
    return tree.ok ? ok({ tree: tree.value, number: row.number }) : tree
  })
  if (!made.ok) return made
  return ok({
    fileName: printedName(made.value.number, 'docx'),
    mediaType: docxMediaType,
    bytes: await deps.press.docx(made.value.tree),
  })
}

function decisionTree(context: QueryContext, row: DecisionRow): Outcome<DocumentTree> {
  const view = awardDecisionView(decisionFacts(context, row))
  const template = (id: string) => templateOf(context, id)
  if (row.items.length <= mostInText) return fillTemplate(template('award-decision'), view)
  const main = fillTemplate(template('award-decision-with-list'), view)
  if (!main.ok) return main
  const list = fillTemplate(template('award-list'), view)
  return list.ok ? ok(appendTree(main.value, list.value)) : list
}

export function templateOf(context: QueryContext, id: string): DocumentTemplate {
  const template = context.deps.content.documents[id]
  if (!template) throw new Error(`document template ${id} is not installed`)
  return template
}

function decisionFacts(context: QueryContext, row: DecisionRow): AwardDecisionFacts {
  const { references, law } = context
  const unit = unitOf(references, row.issuingUnitId)
  const province = provinceUnit(references)
  const first = row.items[0]
  const isProvince = unit.id === province.id
  const proposal = isProvince
    ? words.basis.proposal
    : put(words.basis.proposalOfCouncil, { unit: issuerName(unit) })
  return {
    ...officeFacts(references, unit, {
      number: row.number,
      signedOn: row.signedOn,
      signer: signerOf(unit, row),
      recipients: words.recipients,
    }),
    authority: issuerTitle(unit),
    titleName: first ? (findCatalogueTitle(law, first.title)?.name.vi ?? first.title) : '',
    merit: put(words.merit, { campaign: law.content.campaign.identity.name }),
    basis: legalGrounds(law, row.signedOn, proposal),
    fund: words.fund,
    executors: isProvince
      ? put(words.executors, { unit: issuerName(unit) })
      : put(words.executorsOfUnit, { unit: issuerName(unit) }),
    items: row.items.map((item) => ({
      name: item.subjectName,
      kind: item.subjectKind,
      unit: item.unitName === item.subjectName ? '' : item.unitName,
      achievement: item.achievement,
      amount: item.amount,
    })),
  }
}
