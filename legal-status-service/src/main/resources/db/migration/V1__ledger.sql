-- The ledger of legal status (WIPO ST.27): events only ever added; what is public of a case, and its numbers, beside it.

create table legal_case (
  application_number  text    primary key,
  owner               text,                          -- username of the filer; sees the case before it is public
  title               text,
  filing_date         date,
  publication_number  text    unique,
  registration_number text    unique,
  expires_on          date,
  is_public           boolean not null default false -- true from the publication of application or patent on (Patent Act, Art. 64, 66)
) with (fillfactor = 80);
comment on table legal_case is 'What is known of a case beside its events; one row per application, locked while an event of it is recorded';

create table status_event (
  position            bigint      generated always as identity primary key,
  application_number  text        not null references legal_case,
  event_id            text        not null,          -- the event of the office behind it
  causation_id        text,
  event_type          text        not null,
  national_event      text        not null,          -- id in national-events.csv
  mapping_version     text        not null,
  announced_code      text        not null,          -- the status event code as it was announced when recorded
  effective_date      date        not null,          -- office calendar
  occurred_at         timestamptz not null,          -- office time at the producer
  recorded_at         timestamptz not null,          -- office time here
  document_number     text,
  concerns            text,
  unique (event_id, national_event)
);
create index status_event_of_case on status_event (application_number, position);
comment on table status_event is 'Append-only: corrections are further events';

-- What no rule of the mapping names. Kept so that a later mapping can be checked against it.
create table unmapped_event (
  event_id            text        primary key,
  application_number  text        not null references legal_case,
  event_type          text        not null,
  fields              text        not null,          -- the plain fields of its payload, name=value
  mapping_version     text        not null,
  recorded_at         timestamptz not null
);
create index unmapped_event_of_case on unmapped_event (application_number);

-- Append-only twice over: the role that runs the service has no right to change rows, and a trigger stops whoever has.
create trigger status_event_is_append_only before update or delete on status_event
  for each row execute function forbid_change();
create trigger status_event_is_not_truncated before truncate on status_event
  for each statement execute function forbid_change();
create trigger unmapped_event_is_append_only before update or delete on unmapped_event
  for each row execute function forbid_change();
create trigger unmapped_event_is_not_truncated before truncate on unmapped_event
  for each statement execute function forbid_change();
revoke update, delete, truncate on status_event, unmapped_event from current_user;
