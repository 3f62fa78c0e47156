type Json = { [key: string]: unknown }

/** The same files with one JSON file changed, as its author might change it. */
export function editJson(
  files: Map<string, string>,
  path: string,
  edit: (content: Json) => void,
): Map<string, string> {
  const content = JSON.parse(files.get(path) ?? '{}') as Json
  edit(content)
  return new Map(files).set(path, JSON.stringify(content))
}

/** The same files with a piece of text replaced: for what `JSON.stringify` would never write. */
export function editText(
  files: Map<string, string>,
  path: string,
  from: string,
  to: string,
): Map<string, string> {
  const text = files.get(path) ?? ''
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return new Map(files).set(
    path,
    text.replace(from, () => to),
  )
}
