import type { DocumentTemplate } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import type { AnsweredPart, AnsweredSection } from './answered-section.ts'
import type { DocumentNode } from './document-tree.ts'
import { fillTemplate } from './fill-template.ts'

const fact = (id: string, value: string): AnsweredPart => ({ kind: 'fact', id, label: `Câu ${id}`, value })
const text = (id: string, words: string): AnsweredPart => ({
  kind: 'text',
  id,
  label: `Câu ${id}`,
  text: words,
})

function table(columns: number): AnsweredPart {
  const keys = Array.from({ length: columns }, (_, at) => `c${at}`)
  return {
    kind: 'table',
    id: 'tasks',
    label: 'Công việc',
    columns: keys.map((key) => ({ key, title: `Cột ${key}`, holds: 'text' })),
    rows: [Object.fromEntries(keys.map((key) => [key, `ô ${key}`]))],
  }
}

function laid(
  sections: readonly AnsweredSection[],
  without: readonly string[] = [],
): readonly DocumentNode[] {
  const template: DocumentTemplate = {
    id: 'plan',
    version: '1.0.0',
    title: { vi: 'Kế hoạch' },
    layout: 'decree30',
    blocks: [{ kind: 'answers', without }],
  }
  const tree = fillTemplate(template, {}, sections)
  if (!tree.ok) throw new Error(JSON.stringify(tree.error))
  return tree.value.nodes
}

const section = (id: string, ...parts: AnsweredPart[]): AnsweredSection => ({
  id,
  title: `Phần ${id}`,
  parts,
})

describe('the answers of a form as a paper', () => {
  it('number their sections, keep short answers together and give texts and tables a heading of their own', () => {
    const nodes = laid([
      section('general', fact('a', 'Một'), fact('b', 'Hai'), text('aims', 'Vượt chỉ tiêu.\nVề đích sớm.')),
      section('empty'),
      section('work', table(2)),
    ])
    expect(nodes.map(({ kind }) => kind)).toEqual([
      'heading',
      'facts',
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'heading',
      'table',
    ])
    const headings = nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []))
    expect(headings).toEqual(['I. Phần general', '1. Câu aims', 'II. Phần work', '1. Công việc'])
    expect(nodes.at(-1)).toMatchObject({
      columns: [{ title: 'STT' }, { title: 'Cột c0' }, { title: 'Cột c1' }],
      rows: [['1', 'ô c0', 'ô c1']],
    })
  })

  it('print a table that no portrait page holds cell under cell, its first cell over them', () => {
    const nodes = laid([section('log', table(9))])
    const facts = nodes.find((node) => node.kind === 'facts')
    expect(facts?.rows.slice(0, 2)).toEqual([
      { label: '1. ô c0', value: '' },
      { label: 'Cột c1', value: 'ô c1' },
    ])
  })

  it('leave out the sections and fields the template names', () => {
    const sections = [
      section('paper', fact('number', '12')),
      section('rest', fact('a', 'Một'), fact('b', 'Hai')),
    ]
    const nodes = laid(sections, ['paper', 'b'])
    expect(JSON.stringify(nodes)).not.toMatch(/number|Hai/)
    expect(nodes[0]).toMatchObject({ kind: 'heading', text: 'I. Phần rest' })
  })

  it('are words and never slots, whatever somebody wrote', () => {
    const nodes = laid([section('s', text('aims', 'Viết {{signature.name}} vào đây'))])
    expect(nodes.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Viết {{signature.name}} vào đây' })
  })
})
