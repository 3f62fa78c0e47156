import type { AnswerValue } from '@thidua/contracts'

export type Row = Readonly<Record<string, AnswerValue>>

/** Rows as the page holds them: the answer, and a stable key for each row so that focus stays with it when it moves. */
export type KeyedRows = { readonly rows: readonly Row[]; readonly keys: readonly number[] }

export function rowsOf(value: AnswerValue): readonly Row[] {
  return Array.isArray(value)
    ? value.filter((item): item is Row => typeof item === 'object' && item !== null)
    : []
}

export function keyRows(rows: readonly Row[]): KeyedRows {
  return { rows, keys: rows.map((_, index) => index) }
}

export function addRow({ rows, keys }: KeyedRows): KeyedRows {
  return { rows: [...rows, {}], keys: [...keys, Math.max(-1, ...keys) + 1] }
}

export function insertRow({ rows, keys }: KeyedRows, index: number, row: Row): KeyedRows {
  return { rows: rows.toSpliced(index, 0, row), keys: keys.toSpliced(index, 0, Math.max(-1, ...keys) + 1) }
}

export function removeRow({ rows, keys }: KeyedRows, index: number): KeyedRows {
  return { rows: rows.toSpliced(index, 1), keys: keys.toSpliced(index, 1) }
}

/** The same rows when there is no place to move to. */
export function moveRow(keyed: KeyedRows, from: number, to: number): KeyedRows {
  const { rows, keys } = keyed
  const row = rows[from]
  const key = keys[from]
  if (row === undefined || key === undefined || to < 0 || to >= rows.length) return keyed
  return {
    rows: rows.toSpliced(from, 1).toSpliced(to, 0, row),
    keys: keys.toSpliced(from, 1).toSpliced(to, 0, key),
  }
}

export function changeCell(
  { rows, keys }: KeyedRows,
  index: number,
  columnId: string,
  value: AnswerValue,
): KeyedRows {
  return { rows: rows.with(index, { ...rows[index], [columnId]: value }), keys }
}

/** The answer without rows in which nothing stands; null when none is left. */
export function answerOf({ rows }: KeyedRows): AnswerValue {
  return rows.length > 0 ? rows : null
}
