import type { FieldKind } from '@thidua/contracts'

/** One picture a kind, on the grid and with the stroke of the kit's icons. */
export const kindIconPaths: Readonly<Record<FieldKind, string>> = {
  shortText: 'M4 9V7h11v2M9.5 7v10M7.5 17h4M18 5v14',
  longText: 'M4 6h16M4 10h16M4 14h16M4 18h9',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  integer: 'M5 8l2-1.5V17M11 8.5a2 2 0 0 1 4 0c0 2.5-4 4.5-4 8.5h4.5M18.5 17h1',
  decimal:
    'M4 8l2-1.5V17M11 17v.01M15 6.5h2.5a2 2 0 0 1 2 2v6.500a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2v-6.500a2 2 0 0 1 2-2Z',
  percent:
    'M6 18 18 6M7.500 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm9 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  money: 'M3 7h18v10H3Zm9 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM6 10v4m12-4v4',
  indicator: 'M4 20h16M6 16l4-5 4 3 5-8m0 0h-4m4 0v4',
  date: 'M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v12a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 18.500ZM4 10h16M8 3v4m8-4v4',
  period: 'M3 12h18M3 7v10m18-10v10M8 9l-3 3 3 3m8-6 3 3-3 3',
  verdict: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-9 3 3 5.500-6',
  yesNo: 'M3 12.500 6 15.500 11 9M15 9l6 6m0-6-6 6',
  yesNoNotApplicable: 'M2.500 12 5 14.500 9 9.500M11.500 9.500l4 5m0-5-4 5M18 12h4',
  choice:
    'M7 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm0 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM13 7h8m-8 10h8M7 7v.01',
  choices: 'M4.500 4.500h5v5h-5Zm0 10h5v5h-5ZM13 7h8m-8 10h8M5.500 7l1.200 1.200L9 5.500',
  rubric: 'M4 20v-4h5v4m0 0v-8h5v8m0 0V7h5v13M3 20h18',
  matrix: 'M4 5h16v14H4Zm0 5h16M4 14.500h16M10 5v14m5-14v14',
  evidence:
    'M20 11.500 12.500 19a5 5 0 0 1-7-7l8-8a3.300 3.300 0 0 1 4.700 4.700l-8 8a1.600 1.600 0 0 1-2.300-2.300L15 7.500',
  rows: 'M4 5h16v14H4Zm0 4.500h16M10 9.500V19',
  unit: 'M4 21V5l8-2v18M12 8l8 2v11M3 21h18M8 8v.01M8 12v.01M8 16v.01M16 13v.01M16 17v.01',
  person:
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.500 8.500c0-3.900 3.300-6.500 7.500-6.500s7.500 2.600 7.500 6.500',
  legalDocument: 'M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm8 0v5h5M8.500 13h7m-7 4h4',
  computed: 'M6 4h12v16H6ZM9 7.500h6M9 12v.01m3 0v.01m3 0v.01M9 16v.01m3 0v.01m3 0v.01',
  dtiRank: 'M4 20h16M6 20v-6h4v6m0 0V8h4v12m0 0v-9h4v9',
  heading: 'M6 5v14M18 5v14M6 12h12',
  guidance: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.500m0-9v.01',
}
