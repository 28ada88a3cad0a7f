-- The paper desk: envelopes, their scanned pages, what is to be keyed by whom (docs/adr/0033, 0034).

create table desk_envelope (
  envelope_number    text        primary key check (envelope_number ~ '^2[0-9]{10}$'),
  form               text        not null,
  form_version       int         not null check (form_version > 0),
  arrived_on         date        not null,
  postmarked_on      date        check (postmarked_on <= arrived_on),
  filing_date        date        not null generated always as (coalesce(postmarked_on, arrived_on)) stored,  -- Patent Act Art. 19
  sheets             int         not null check (sheets between 1 and 9999),
  registered_by      text        not null,
  registered_at      timestamptz not null default now(),
  state              text        not null default 'first'
                     check (state in ('first', 'second', 'adjudication', 'agreed', 'released', 'referred')),
  state_since        timestamptz not null default now(),
  round              int         not null default 1 check (round > 0),
  fields             text[]      not null,                 -- to be keyed in this round
  record             jsonb       not null default '{}',    -- agreed in the rounds before
  findings           jsonb       not null default '[]',    -- why the round before was refused
  application_number text        unique references application,
  referred_by        text,
  referred_reason    text,
  check ((state = 'released') = (application_number is not null)),
  check ((state = 'referred') = (referred_by is not null and referred_reason is not null))
);
create index desk_envelope_open on desk_envelope (arrived_on, envelope_number) where state not in ('released', 'referred');

create table desk_page (
  envelope_number text not null references desk_envelope,
  page            int  not null check (page > 0),
  scan_sha256     text not null references content,   -- the file as it was scanned
  image_sha256    text not null references content,   -- the page as it is shown
  primary key (envelope_number, page)
);

-- One row per keying that was ever due; a row that is keyed never changes again.
create table desk_task (
  task_id         bigint      generated always as identity primary key,
  envelope_number text        not null references desk_envelope,
  round           int         not null check (round > 0),
  stage           text        not null check (stage in ('first', 'second', 'adjudication')),
  fields          text[]      not null check (cardinality(fields) > 0),
  opened_at       timestamptz not null default now(),
  leased_by       text        check (leased_by = lower(leased_by)),
  leased_until    timestamptz,
  draft           jsonb       not null default '{}',
  drafted_at      timestamptz,
  keyed_by        text        check (keyed_by = lower(keyed_by)),
  keyed_at        timestamptz,
  keyed           jsonb,
  closed_at       timestamptz,   -- no longer due: the envelope was referred
  unique (envelope_number, round, stage),
  check ((leased_by is null) = (leased_until is null)),
  check ((keyed_by is null) = (keyed_at is null) and (keyed_by is null) = (keyed is null)),
  check (keyed_by is null or keyed_by = leased_by),
  check (keyed_by is null or closed_at is null)
);
-- Nobody keys twice what is keyed twice, and nobody adjudicates what he keyed.
create unique index desk_task_one_person_once on desk_task (envelope_number, round, keyed_by) where keyed_by is not null;
create unique index desk_task_one_open on desk_task (envelope_number) where keyed_at is null and closed_at is null;
create unique index desk_task_one_lease on desk_task (leased_by) where keyed_at is null and closed_at is null and leased_by is not null;
create index desk_task_keyed on desk_task (keyed_at) where keyed_at is not null;

-- A lease that ran out and went to somebody else, with the draft.
create table desk_takeover (
  takeover_id bigint      generated always as identity primary key,
  task_id     bigint      not null references desk_task,
  from_person text        not null,
  to_person   text        not null check (to_person <> from_person),
  with_draft  boolean     not null,
  taken_at    timestamptz not null default now()
);
create index desk_takeover_of_task on desk_takeover (task_id);
create trigger desk_takeover_is_append_only before update or delete on desk_takeover
  for each row execute function forbid_change();

-- Separation of duties, also for whoever does not come through the service.
create function desk_task_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'desk_task is append-only: DELETE is not allowed' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' then
    if old.keyed_at is not null or old.closed_at is not null then
      raise exception 'task % is done: it never changes again', old.task_id using errcode = '42501';
    end if;
    if (new.task_id, new.envelope_number, new.round, new.stage, new.fields, new.opened_at)
       is distinct from (old.task_id, old.envelope_number, old.round, old.stage, old.fields, old.opened_at) then
      raise exception 'task %: what is to be keyed never changes', old.task_id using errcode = '42501';
    end if;
  end if;
  if new.leased_by is not null and new.leased_by is distinct from (case when tg_op = 'UPDATE' then old.leased_by end) and exists (
       select from desk_task other
        where other.envelope_number = new.envelope_number and other.round = new.round and other.task_id <> new.task_id
          and (other.keyed_by = new.leased_by
               or exists (select from desk_takeover t where t.task_id = other.task_id and t.from_person = new.leased_by and t.with_draft))) then
    raise exception '% had a hand in another keying of envelope %', new.leased_by, new.envelope_number using errcode = '23514';
  end if;
  return new;
end $$;
create trigger desk_task_is_guarded before insert or update or delete on desk_task
  for each row execute function desk_task_guard();
