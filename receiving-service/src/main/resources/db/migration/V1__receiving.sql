-- Receiving: numbers, cases, receipts, mailbox.

-- The last number given in each series; the row lock is what makes a series gap-free.
create table number_series (
  series      text   primary key,   -- '特願2026' or '526' (online receipt of 2026)
  last_serial bigint not null check (last_serial > 0)
);

create table application (
  application_number text        primary key,
  owner              text        not null,   -- username of the filer
  title              text        not null,
  claim_count        int         not null check (claim_count >= 0),
  received_at        timestamptz not null,
  filing_date        date        not null    -- office calendar (Patent Act Art. 38-2)
);

create table receipt (
  document_number    text        primary key,
  application_number text        not null references application,
  document_code      text        not null,
  owner              text        not null,
  idempotency_key    text,
  package_sha256     text        not null,
  received_at        timestamptz not null,
  answer             text        not null    -- the receipt as it was answered
);
create unique index receipt_once_per_key on receipt (owner, idempotency_key) where idempotency_key is not null;
create trigger receipt_is_append_only before update or delete on receipt
  for each row execute function forbid_change();

create table dispatched_document (
  document_number    text        primary key,
  application_number text        not null,
  document_code      text        not null,
  dispatched_on      date        not null,
  href               text        not null,
  content_owner      text        not null,
  media_type         text        not null,
  size_bytes         bigint      not null,
  sha256             text        not null,
  served_at          timestamptz,
  served_date        date,
  served_by          text check (served_by in ('online', 'post')),
  version            int         not null default 0
);
create index dispatched_document_of_case on dispatched_document (application_number, dispatched_on);
