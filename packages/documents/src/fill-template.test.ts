import type { DocumentBlock, DocumentTemplate } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from './document-tree.ts'
import type { DocumentView } from './document-view.ts'
import { appendTree, fillTemplate } from './fill-template.ts'

function template(...blocks: DocumentBlock[]): DocumentTemplate {
  return { id: 'trial', version: '1.0.0', title: { vi: 'Thử' }, layout: 'decree30', blocks }
}

function nodesOf(view: DocumentView, ...blocks: DocumentBlock[]): readonly DocumentNode[] {
  const filled = fillTemplate(template(...blocks), view)
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return filled.value.nodes
}

describe('filling a template', () => {
  it('refuses a slot the view does not know and says where it stands', () => {
    const filled = fillTemplate(template({ kind: 'resolve', text: '{{signer.salary}}' }), {
      signer: { name: 'A' },
    })
    expect(filled).toEqual({
      ok: false,
      error: {
        code: 'document.failed',
        params: { template: 'trial' },
        problems: [{ code: 'document.failed', path: '/blocks/0/text', params: { slot: 'signer.salary' } }],
      },
    })
  })

  it.each([
    '{{constructor}}',
    '{{toString.name}}',
    '{{__proto__.x}}',
    '{{a.length}}',
    '{{lines}}',
    '{{ten',
    'b}}',
  ])('refuses %s: only own texts of the view count, and every slot is closed', (text) => {
    expect(fillTemplate(template({ kind: 'heading', text }), { a: 'x', lines: ['y'] }).ok).toBe(false)
  })

  it('never reads a value as a slot again', () => {
    const view = { name: '{{secret}}', secret: 'không' }
    expect(nodesOf(view, { kind: 'heading', text: '{{name}}' })).toEqual([
      { kind: 'heading', text: '{{secret}}' },
    ])
  })

  it('ends grounds with semicolons and the last with a full stop', () => {
    const view = { grounds: ['Căn cứ Luật A', 'Căn cứ Luật B;', ''] }
    expect(nodesOf(view, { kind: 'basis', lines: 'grounds' })).toEqual([
      { kind: 'basis', lines: ['Căn cứ Luật A;', 'Căn cứ Luật B.'] },
    ])
  })

  it('puts a list of the view between fixed recipients and drops what is empty', () => {
    const view = { others: ['Sở Nội vụ', '- TT Tỉnh ủy;'], nobody: null }
    const block: DocumentBlock = {
      kind: 'recipients',
      lines: ['Như Điều 3', '{{others}}', '{{nobody}}', 'Lưu: VT'],
    }
    expect(nodesOf(view, block)).toEqual([
      { kind: 'recipients', lines: ['- Như Điều\u00A03;', '- Sở Nội vụ;', '- TT Tỉnh ủy;', '- Lưu: VT.'] },
    ])
  })

  it('makes one paragraph of every line of a text or list, and none of an empty one', () => {
    const view = { long: 'một\r\n\nhai', list: ['ba', 'bốn'], empty: '' }
    const texts = nodesOf(
      view,
      { kind: 'paragraph', text: '{{long}}' },
      { kind: 'paragraph', text: '{{list}}', align: 'left' },
      { kind: 'paragraph', text: '{{empty}}' },
    )
    expect(texts).toEqual([
      { kind: 'paragraph', text: 'một', align: 'justify' },
      { kind: 'paragraph', text: 'hai', align: 'justify' },
      { kind: 'paragraph', text: 'ba', align: 'left' },
      { kind: 'paragraph', text: 'bốn', align: 'left' },
    ])
  })

  it('leaves out the superior body and the signing form when there is none', () => {
    const view = { superior: null, form: '' }
    expect(
      nodesOf(
        view,
        { kind: 'header', superior: '{{superior}}', issuer: 'UBND', place: 'Lâm Đồng', date: 'ngày 07' },
        { kind: 'signature', form: '{{form}}', post: 'CHỦ TỊCH', name: 'A' },
      ),
    ).toEqual([
      {
        kind: 'header',
        superior: null,
        issuer: 'UBND',
        number: null,
        placeAndDate: 'Lâm Đồng, ngày\u00A007',
      },
      { kind: 'signature', lines: ['CHỦ TỊCH'], name: 'A' },
    ])
  })

  it('refuses a table row without a column of the template', () => {
    const table: DocumentBlock = {
      kind: 'table',
      rows: 'items',
      columns: [{ title: 'T', key: 'name', widthMm: 20 }],
    }
    expect(fillTemplate(template(table), { items: [{ name: 'a' }, { title: 'b' }] }).ok).toBe(false)
    expect(fillTemplate(template(table), { items: 'a' }).ok).toBe(false)
  })

  it('sets an appendix on a new page', () => {
    const tree = {
      layout: 'decree30',
      title: 't',
      language: 'vi',
      nodes: [{ kind: 'heading', text: 'a' }],
    } as const
    expect(appendTree(tree, tree).nodes.map(({ kind }) => kind)).toEqual(['heading', 'pageBreak', 'heading'])
  })
})
