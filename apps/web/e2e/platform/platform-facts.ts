/** The rehearsal begins on the day the interim round of the demonstration opens. */
export const firstDay = '2027-02-24'
export const demoPassword = 'mật khẩu chạy thử hành trình'

/** Accounts of `schemas/demo/lam-dong.json`, by what the person does. */
export const people = {
  administrator: 'quantri',
  campaignOffice: 'khcn.thuongtruc',
  verifier: 'snv.thamdinh',
  secondVerifier: 'snv.thamdinh2',
  deciderOffice: 'vpub.vanthu',
  provincialSecretary: 'hdtinh.thuky',
  communeOfficer: 'suoitram.canbo',
  communeHead: 'suoitram.chutich',
  communeSecretary: 'suoitram.thuky',
  wardOfficer: 'phuongmau.canbo',
  wardHead: 'phuongmau.chutich',
  wardSecretary: 'phuongmau.thuky',
  departmentOfficer: 'stc.canbo',
  departmentHead: 'stc.giamdoc',
  departmentSecretary: 'stc.thuky',
  womenOfficer: 'hlhpn.canbo',
  womenHead: 'hlhpn.chutich',
  womenSecretary: 'hlhpn.thuky',
  enterprise: 'huongrung',
} as const
export type Person = (typeof people)[keyof typeof people]
