import type { Migration } from './migration.ts'

/** Whose kind a dossier is, for what concerns one kind only: far less to read than the dossier. */
export const stakeholderOfDossier: Migration = {
  number: 17,
  name: 'stakeholder-of-dossier',
  sql: `
create function dossier_stakeholder(wanted uuid) returns text language plpgsql stable as $$
begin
  return (select d.stakeholder from dossiers d where d.id = wanted);
end $$;
`,
}
