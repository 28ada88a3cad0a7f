-- The gazette's own tables. Facts come by event; what is issued never changes again.

-- One row per application that the gazette has heard of.
create table gazette_case (
  application_number text primary key,
  facts              text not null,                 -- casefile.CaseFile as JSON
  application_state  text not null check (application_state in ('waiting', 'held', 'planned', 'barred', 'done')),
  application_day    date,
  patent_state       text not null check (patent_state in ('waiting', 'held', 'planned', 'barred', 'done')),
  patent_day         date,
  check ((application_state = 'planned') = (application_day is not null)),
  check ((patent_state = 'planned') = (patent_day is not null))
);
create index gazette_case_application on gazette_case (application_day, application_number) where application_state = 'planned';
create index gazette_case_patent on gazette_case (patent_day, application_number) where patent_state = 'planned';
create index gazette_case_waiting on gazette_case (application_number) where application_state = 'waiting';

-- One issue per gazette and day; public from the moment it is sealed.
create table issue (
  id              text        primary key check (id ~ '^\d{4}-\d{3}-[AB]$'),
  kind            text        not null check (kind in ('A', 'B')),
  issue_day       date        not null,
  opened_at       timestamptz not null,
  sealed_at       timestamptz,
  position        int         check (position > 0), -- dense per kind, in the order of sealing
  document_count  int,
  total_bytes     bigint,
  manifest_sha256 text,
  unique (kind, issue_day),
  unique (kind, position),
  check ((sealed_at is null) = (position is null)),
  check ((sealed_at is null) = (manifest_sha256 is null))
);

-- One row per published document.
create table gazette_document (
  number             text   primary key,            -- 特開2028-000001, 特許第7000001号
  digits             text   not null,
  kind_code          text   not null check (kind_code in ('A', 'B1', 'B2')),
  application_number text   not null references gazette_case (application_number),
  issue_id           text   not null references issue (id),
  title              text   not null,
  xml_sha256         text   not null,
  xml_size_bytes     bigint not null,
  entry              text   not null,               -- issue.DocumentEntry as JSON
  correlation_id     text   not null,
  causation_id       text   not null,               -- event by which the gazette came to know of the case
  unique (kind_code, digits)
);
create unique index gazette_document_once on gazette_document (application_number, (kind_code = 'A'));
create index gazette_document_issue on gazette_document (issue_id, digits);

-- Last publication number (特開YYYY-NNNNNN) given in a year: gap-free, because it is given in the transaction that uses it.
create table publication_number (
  year        int primary key,
  last_serial int not null check (last_serial >= 0)
);

create trigger gazette_document_is_append_only before update or delete on gazette_document
  for each row execute function forbid_change();

create function forbid_change_of_sealed_issue() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null then
    raise exception 'issue % is sealed: % is not allowed', old.id, tg_op using errcode = '42501';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger sealed_issue_is_final before update or delete on issue
  for each row execute function forbid_change_of_sealed_issue();
