import type { Operations, RecordView } from '@thidua/contracts'
import { createRecord } from '../src/record/create-record.ts'
import { listRecords } from '../src/record/list-records.ts'
import { take } from './open-platform.ts'
import type { PluginProvince } from './open-plugin-province.ts'
import { openPluginProvince } from './open-plugin-province.ts'

type Conditions = Partial<Operations['record.list']['input']>
export type Line = Operations['record.create']['input']['data']

/** The book the example plugin brings. */
export const book = { pluginId: 'thidua.example', collection: 'mentor-schools' }

/** A line of it as a person writes it. */
export const school = (name: string, more: object = {}): Line => ({
  name,
  level: 'primary',
  since: '2027-01-15',
  teachers: 4,
  active: true,
  ...more,
})

export const onRecord = ({ id, version }: RecordView) => ({ ...book, recordId: id, version })

/** The code a refusal came with. */
export const refused = async (work: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await work).error?.code

/** Codes of the two units of the demonstration whose officers keep the book. */
export const commune = 'X0001'
export const ward = 'X0002'

/** A province with the book open. */
export async function openMentorBook(): Promise<PluginProvince> {
  const province = await openPluginProvince()
  await province.install('example', '1.0.0')
  return province
}

/** People writing and reading the book, by their user names. */
export function recordDesk(province: () => PluginProvince) {
  const list = async (username: string, asked: Conditions = {}) =>
    take(await listRecords(province().deps, await province().as(username), { ...book, ...asked }))
  const add = async (username: string, unitCode: string, data: Line) => {
    const unitId = await province().unitId(unitCode)
    return createRecord(province().deps, await province().as(username), { ...book, unitId, data })
  }
  return {
    add,
    list,
    async titles(username: string, asked: Conditions = {}): Promise<readonly string[]> {
      return (await list(username, asked)).items.map(({ title }) => title)
    },
    /** Three lines each of the commune and the ward. */
    async fill() {
      for (const name of ['Trường một', 'Trường hai', 'Trường ba']) {
        take(await add('suoitram.canbo', commune, school(name)))
        take(await add('phuongmau.canbo', ward, school(name)))
      }
    },
  }
}
