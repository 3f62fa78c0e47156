/**
 * The example as it would be released next, 1.1.0: one more question nobody must answer.
 * Nothing is taken away, so drafts are carried as they are and a minor step is enough.
 */
export function nextVersion(files: ReadonlyMap<string, string>): Map<string, string> {
  const next = new Map(files)
  edit<{ version: string }>(next, 'plugin.json', (manifest) => {
    manifest.version = '1.1.0'
  })
  edit<Form>(next, 'forms/f60-school-cluster.json', (form) => {
    form.version = '1.1.0'
    const skills = form.sections.find(({ id }) => id === 'skills')
    skills?.fields.push({
      id: 'parentsTrained',
      kind: 'percent',
      label: { vi: 'Phụ huynh đã được hướng dẫn', en: 'Parents shown how' },
      help: { vi: 'Tự nguyện khai, chưa tính điểm.', en: 'Voluntary, not scored yet.' },
    })
  })
  next.set(
    'CHANGELOG.md',
    (files.get('CHANGELOG.md') ?? '').replace('## 1.0.0', '## 1.1.0\n\n- Hỏi thêm về phụ huynh.\n\n## 1.0.0'),
  )
  return next
}

type Form = {
  version: string
  readonly sections: readonly { readonly id: string; readonly fields: object[] }[]
}

function edit<Content>(files: Map<string, string>, path: string, change: (content: Content) => void): void {
  const content = JSON.parse(files.get(path) ?? '') as Content
  change(content)
  files.set(path, `${JSON.stringify(content, null, 2)}\n`)
}
