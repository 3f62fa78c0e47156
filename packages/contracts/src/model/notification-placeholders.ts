/** What a plugin's notice may hold between braces. Filled in by the platform; nothing is computed. */
export const notificationPlaceholders = [
  'code', // of the dossier
  'subjectName',
  'unitName', // who proposes
  'roundName',
  'stageTitle', // where it lies now
  'deadlineOn', // dd/mm/yyyy
] as const
export type NotificationPlaceholder = (typeof notificationPlaceholders)[number]
