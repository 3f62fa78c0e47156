import type { DossierRecord, PluginReportView } from '@thidua/contracts'
import { readInTenant } from '@thidua/data'
import { listReportDossiers, listReportEvidence, measureReport } from '@thidua/data/repositories'
import { readWorkbook } from '@thidua/form-exchange'
import { addTenant } from '@thidua/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { call, take } from '#test/open-platform.ts'
import { proposeFromSuoiTram } from '#test/province.ts'
import { onDossier, openFilled } from '#test/walk.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { registerSubject } from '../organisation/register-subject.ts'
import { exportPluginReport } from './export-plugin-report.ts'
import { getPluginReport } from './get-plugin-report.ts'
import { pageLimits } from './report-limits.ts'

let province: PluginProvince
let fromSuoiTram: DossierRecord
beforeAll(async () => {
  province = await openPluginProvince()
  const unit = { round: 'SK-2027', title: 'bk-tinh' }
  fromSuoiTram = await openFilled(province, { ...unit, by: 'suoitram.canbo', subject: 'Xã Suối Trầm' })
  await openFilled(province, { ...unit, by: 'phuongmau.canbo', subject: 'Phường Mẫu' })
})
afterAll(() => province.close())

const place = { pluginId: 'thidua.commune', reportId: 'criteria-by-commune' }
const read = async (username: string, more: object = {}) =>
  take(await getPluginReport(province.deps, await province.as(username), { ...place, ...more }))

/** First cell of each line, and the totals, as plain values. */
const plain = (report: PluginReportView, cells = report.totals ?? []) =>
  cells.map((cell) => (cell === null ? null : cell.kind === 'text' ? cell.text.vi : cell.value))
const names = (report: PluginReportView) => report.rows.map(({ cells }) => plain(report, cells)[0])

describe('a report of a plugin shows a person what they may see, and nothing else', () => {
  it('each unit sees its own line only, in the list of units too', async () => {
    const own = await read('suoitram.canbo')
    expect(names(own)).toEqual(['Xã Suối Trầm'])
    expect(own.units.map(({ name }) => name)).toEqual(['Xã Suối Trầm'])
    const other = await read('phuongmau.canbo')
    expect(names(other)).toEqual(['Phường Mẫu'])
    expect(other.totals?.[1]).toEqual({ kind: 'number', value: 1 })
  })

  it('asking for another unit by its id gives an empty report, as if it had nothing', async () => {
    const unitId = await province.unitId('X0002')
    const asked = await read('suoitram.canbo', { unitId })
    expect(asked).toMatchObject({ rows: [], totals: null, dossiers: 0, onlyNewest: null })
  })

  it('the province sees a dossier once its letter is signed, not before', async () => {
    expect(names(await read('snv.thamdinh'))).toEqual([])
    const submitted = take(
      await submitDossier(province.deps, await province.as('suoitram.canbo'), onDossier(fromSuoiTram)),
    )
    await proposeFromSuoiTram(province, submitted, { yes: 11, letter: '12/TTr-UBND', on: '2027-03-08' })
    const report = await read('snv.thamdinh')
    expect(names(report)).toEqual(['Xã Suối Trầm'])
    expect(report.rows[0]?.cells.slice(1, 3)).toEqual([
      { kind: 'number', value: 1 },
      { kind: 'number', value: 1 },
    ])
  })

  it('the platform administrator, who sees no dossiers, has no such page; nor has a stranger', async () => {
    const refused = await getPluginReport(province.deps, await province.as('quantri'), place)
    expect(refused).toMatchObject({ error: { code: 'plugin.page-not-found' } })
    const stranger = await getPluginReport(province.deps, province.public, place)
    expect(stranger).toMatchObject({ error: { code: 'session.required' } })
  })

  it('another province on the same database has none of its rows, over a bare connection either', async () => {
    const elsewhere = await addTenant(province.deps.database)
    const everything = { everything: true, unitIds: [], submitted: true, ownerUserId: null }
    const roundIds = [await province.roundId('SK-2027')]
    const scope = { visible: everything, kinds: [{ stakeholder: 'commune', roundIds }], unitId: null }
    const page = { fields: [], before: null, limit: 10 }
    const count = (tenantId: typeof elsewhere) =>
      readInTenant(province.deps.database, { tenantId, userId: null }, async (transaction) => ({
        rows: (await listReportDossiers(transaction, scope, page)).length,
        measured: (await measureReport(transaction, scope)).dossiers,
        files: (await listReportEvidence(transaction, [fromSuoiTram.id])).length > 0,
      }))
    expect(await count(elsewhere)).toEqual({ rows: 0, measured: 0, files: false })
    expect(await count(province.tenantId)).toEqual({ rows: 2, measured: 2, files: true })
    expect(await bareRows(elsewhere)).toBe(0)
    expect(await bareRows(null)).toBe(0)
    expect(await bareRows(province.tenantId)).toBe(2)
  })
})

/** Dossiers a connection of the pool sees as the application's role, with nothing of our code in between. */
async function bareRows(tenantId: string | null): Promise<number> {
  const client = await province.deps.database.pool.connect()
  try {
    await client.query('begin')
    await client.query('set local role thidua_app')
    await client.query(`select set_config('app.tenant_id', $1, true)`, [
      tenantId ?? '00000000-0000-0000-0000-000000000000',
    ])
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from dossiers')
    return rows[0]?.n ?? -1
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('what a report says', () => {
  it('is what the scores of the dossiers say: A1 to A9, met, not met, and the share', async () => {
    const [line] = (await read('suoitram.canbo')).rows
    const { score } = take(
      await explainDossierScore(province.deps, await province.as('suoitram.canbo'), {
        dossierId: fromSuoiTram.id,
      }),
    )
    const cells = plain(await read('suoitram.canbo'), line?.cells)
    expect(cells.slice(-3)).toEqual([score.met, score.notMet, (score.met / (score.met + score.notMet)) * 100])
    const metByCriterion = score.lines.map(({ outcome }) => (outcome === 'met' ? 1 : 0))
    expect(cells.slice(2, -3)).toEqual(metByCriterion)
  })

  it('adds up answers, and its totals are over all lines', async () => {
    const report = await read('suoitram.canbo', { reportId: 'movement-results' })
    const { a2TargetsAssigned, a5OnTime } = fromSuoiTram.answers
    const [unit, dossiers, assigned, , , onTime] = plain(report, report.rows[0]?.cells)
    expect([unit, dossiers, assigned, onTime]).toEqual(['Xã Suối Trầm', 1, a2TargetsAssigned, a5OnTime])
    expect(plain(report)).toEqual(['Tổng cộng', ...plain(report, report.rows[0]?.cells).slice(1)])
    expect(report.columns.find(({ id }) => id === 'money')?.unit).toEqual({ vi: 'đồng', en: 'VND' })
  })

  it('is of the year that is asked for', async () => {
    const report = await read('suoitram.canbo')
    expect(report.years).toContain(2027)
    expect((await read('suoitram.canbo', { year: 2027 })).dossiers).toBeGreaterThan(0)
    expect((await read('suoitram.canbo', { year: 2030 })).dossiers).toBe(0)
  })

  it('says when there was more than it may read, and counts the newest', async () => {
    const { tenantId, deps } = province
    const system = call({ kind: 'system', tenantId, name: 'test' })
    const all = take(await getPluginReport(deps, system, place))
    expect(all).toMatchObject({ onlyNewest: null, rowCount: 2 })
    const cut = take(await getPluginReport(deps, system, place, { ...pageLimits, dossiers: 1, batch: 1 }))
    expect(cut).toMatchObject({ onlyNewest: { read: 1, all: 2 }, rowCount: 1 })
    expect(names(cut)).toEqual(['Phường Mẫu'])
    const short = take(await getPluginReport(deps, system, place, { ...pageLimits, rows: 1 }))
    expect([short.rows.length, short.rowCount, short.totals?.[1]]).toEqual([
      1,
      2,
      { kind: 'number', value: 2 },
    ])
  })
})

describe('a report is carried away', () => {
  const text = async (username: string, format: 'csv' | 'xlsx', more: object = {}) => {
    const asked = { ...place, ...more, format }
    return take(await exportPluginReport(province.deps, await province.as(username), asked))
  }

  it('with the authority of who carries it', async () => {
    const own = await text('suoitram.canbo', 'csv', { year: 2027 })
    expect(own).toMatchObject({
      fileName: expect.stringMatching(/^ket-qua-theo-tieu-chi.*\.csv$/),
      mediaType: 'text/csv; charset=utf-8',
    })
    const lines = new TextDecoder().decode(own.bytes).split('\r\n')
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Đơn vị', 'Xã Suối Trầm', 'Tổng cộng', ''])
    const workbook = take(readWorkbook((await text('phuongmau.canbo', 'xlsx')).bytes))
    const cells = workbook.sheets[0]?.rows.map(({ cells: row }) => row.get(1)?.text)
    expect(cells).toContain('Phường Mẫu')
    expect(cells).not.toContain('Xã Suối Trầm')
  })

  it('attack 33: with names that begin like formulas taken for what they are, names', async () => {
    const listed = {
      id: 'everybody',
      version: '1.0.0',
      title: { vi: '=cmd|calc' },
      dataset: 'dossiers',
      form: 'f08-individual-achievement',
      groupBy: ['dossier'],
      columns: [
        { id: 'work', title: { vi: '@Nghề' }, measure: 'first', of: 'occupation' },
        { id: 'summary', title: { vi: 'Tóm tắt' }, measure: 'first', of: 'achievementSummary' },
      ],
    }
    await province.install('individual-household', '1.5.0', (manifest, files) => {
      const contributes = manifest['contributes'] as { reports: object[] }
      contributes.reports.push({ id: 'everybody', file: 'reports/everybody.json' })
      files.set('reports/everybody.json', JSON.stringify(listed))
    })
    const by = 'suoitram.canbo'
    const name = '=HYPERLINK("http://evil.example","x")'
    take(
      await registerSubject(province.deps, await province.as(by), {
        stakeholder: 'individual',
        name,
        unitId: await province.unitId('X0001'),
      }),
    )
    await openFilled(province, {
      by,
      subject: name,
      round: 'SK-2027',
      title: 'bk-tinh',
      changes: {
        occupation: 'không hỏi công chức',
        achievementSummary: '+84 900 000 000 là số của văn phòng',
      },
    })
    const everybody = { pluginId: 'thidua.individual-household', reportId: 'everybody' }
    const csv = new TextDecoder().decode((await text(by, 'csv', everybody)).bytes)
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")`)
    expect(csv).toContain("'+84 900 000 000")
    expect(csv).toContain("'@Nghề")
    // an answer that is hidden counts as never given, also here
    expect(csv).not.toContain('không hỏi công chức')
    const { sheets } = take(readWorkbook((await text(by, 'xlsx', everybody)).bytes))
    const cells = sheets.flatMap(({ rows }) => rows.flatMap(({ cells: row }) => [...row.values()]))
    expect(cells.filter(({ formula, text: said }) => formula || /^[=+\-@]/.test(said))).toEqual([])
    expect(cells.some(({ text: said }) => said.startsWith("'=HYPERLINK"))).toBe(true)
  })
})
