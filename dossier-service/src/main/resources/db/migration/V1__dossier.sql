-- One row per case: what a transaction locks before it adds a fact.
create table dossier_case (
  application_number text        primary key,
  opened_at          timestamptz not null default now()
);

-- What the dossier was told, for ever. The order of arrival is position; the order that counts is effective_at.
create table case_fact (
  position           bigint generated always as identity primary key,
  application_number text        not null references dossier_case,
  event_id           text        not null unique,
  kind               text        not null,
  effective_at       timestamptz not null,
  examiner           text,
  fact               text        not null,
  actor              text        not null,
  recorded_at        timestamptz not null default now()
);
create index case_fact_of_case on case_fact (application_number);
create trigger case_fact_is_append_only before update or delete on case_fact
  for each row execute function forbid_change();

-- A case is decided once (Art. 47 to 51), whatever the code thinks.
create unique index one_decision_per_case on case_fact (application_number)
  where kind in ('patent-granted', 'application-refused');

-- The examiner of a case is named, and is not its filer (Art. 48, 139).
alter table case_fact add constraint examiner_is_named
  check ((kind in ('reasons-notified', 'patent-granted', 'application-refused')) = (examiner is not null));
create function forbid_own_case() returns trigger language plpgsql as $$
begin
  if exists (select from case_fact
              where application_number = new.application_number
                and kind = 'filed' and (fact::jsonb ->> 'owner') = new.examiner) then
    raise exception 'an examiner may not act on an own application' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger examiner_is_not_the_filer before insert on case_fact
  for each row when (new.examiner is not null) execute function forbid_own_case();

-- Last serial given per law and year; the row lock makes the numbers gap-free.
create table dispatch_counter (
  law         text not null,
  year        int  not null,
  last_serial int  not null check (last_serial between 1 and 999999),
  primary key (law, year)
);

-- What waits on the examiners' desks; derived from case_fact in the same transaction.
create table worklist (
  application_number text primary key references dossier_case,
  next_action        text not null,
  ready_from         date not null,
  filing_date        date not null,
  filer              text not null,
  title              text not null,
  claim_count        int  not null
);
create index worklist_ready on worklist (ready_from, application_number);

-- Answers to commands that carried an Idempotency-Key.
create table command_answer (
  username    text        not null,
  key         text        not null,
  request     text        not null,
  answer      text        not null,
  answered_at timestamptz not null default now(),
  primary key (username, key)
);
