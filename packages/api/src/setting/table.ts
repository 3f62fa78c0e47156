import { changeSetting } from './change-setting.ts'
import { listSettings } from './list-settings.ts'

export const settingTable = {
  'setting.list': listSettings,
  'setting.change': changeSetting,
}
