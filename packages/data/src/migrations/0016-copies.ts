import { readDossierFunction } from './0012-drawers.ts'
import type { Migration } from './migration.ts'

/** Of the dossier in `row`, a record or an alias. */
const letterOf = (row: string): string => `(
    select json_build_object('number', l.number, 'signedOn', l.signed_on, 'signedBy', l.signed_by,
      'signedByName', l.signed_by_name)
    from submission_letters l where l.tenant_id = ${row}.tenant_id and l.id = ${row}.submission_letter_id)`

/** The clock that counts: one that ran out gives way to one that runs or is paused. */
const timerOf = (row: string, dossierId: string): string => `(
    select json_build_object('id', t.id, 'kind', t.kind, 'startedOn', t.started_on, 'workingDays', t.working_days,
      'dueOn', t.due_on, 'skipped', t.skipped, 'pausedAt', t.paused_at, 'remainingDays', t.remaining_days,
      'paused', t.state = 'paused')
    from timers t where t.tenant_id = ${row}.tenant_id and t.dossier_id = ${row}.${dossierId}
      and t.state in ('running', 'paused', 'fired')
    order by t.state = 'fired', t.started_on desc limit 1)`

/**
 * Nearly every dossier has a letter and a clock, and looking both up costs a reading half as much as the dossier itself. So
 * copies lie with the row, kept by triggers. A signed letter never changes. That a clock has run out is told by its day, not
 * by its copy: the sweep of deadlines holds clocks, and must not wait for dossiers whose officers wait for the clock.
 */
export const copies: Migration = {
  number: 16,
  name: 'copies',
  sql: `
alter table dossiers add letter_copy json, add timer_copy json;

create function copy_letter() returns trigger language plpgsql as $$
begin
  new.letter_copy := ${letterOf('new')};
  return new;
end $$;
create trigger copy_letter before insert or update of submission_letter_id on dossiers
  for each row when (new.submission_letter_id is not null) execute function copy_letter();

create function copy_timer() returns trigger language plpgsql as $$
begin
  update dossiers set timer_copy = ${timerOf('new', 'dossier_id')}
  where tenant_id = new.tenant_id and id = new.dossier_id;
  return null;
end $$;
create trigger copy_timer
  after insert or update of kind, started_on, working_days, due_on, skipped, paused_at, remaining_days, state on timers
  for each row when (new.state <> 'fired') execute function copy_timer();

set local app.maintenance = 'on';
update dossiers d set letter_copy = ${letterOf('d')}, timer_copy = ${timerOf('d', 'id')}
where d.submission_letter_id is not null or exists (
  select from timers t where t.tenant_id = d.tenant_id and t.dossier_id = d.id);
set local app.maintenance = 'off';

${readDossierFunction({ letter: 'd.letter_copy', timer: 'd.timer_copy', joins: '' })}
`,
}
