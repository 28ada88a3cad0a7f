-- The technical tables that every service has. Business tables are the service's own (db/migration).

-- Outbox: written in the business transaction, one INSERT per event, rows kept for ever.
create table outbox (
  position       bigint generated always as identity primary key,
  id             uuid   not null unique,
  aggregate_type text   not null,
  aggregate_id   text   not null,
  sequence       bigint not null check (sequence > 0),
  type           text   not null,
  source         text   not null,
  "time"         text   not null,
  subject        text   not null,
  correlation_id text   not null,
  causation_id   text,
  actor          text   not null,
  reason         text,
  traceparent    text,
  specversion    text   not null default '1.0',
  content_type   text   not null default 'application/json',
  payload        text   not null,
  unique (aggregate_type, aggregate_id, sequence)
);

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is not allowed', tg_table_name, tg_op using errcode = '42501';
end $$;

create trigger outbox_is_append_only before update or delete on outbox
  for each row execute function forbid_change();

create publication outbox for table outbox with (publish = 'insert');

do $$
begin
  if exists (select from pg_roles where rolname = 'debezium') then
    grant usage on schema public to debezium;
    grant select on outbox to debezium;
  end if;
end $$;

-- Inbox: one row per event applied, in the same transaction as its effect.
create table inbox (
  consumer       text        not null,
  event_id       text        not null,
  aggregate_type text        not null,
  aggregate_id   text        not null,
  sequence       bigint      not null,
  type           text        not null,
  applied_at     timestamptz not null default now(),
  primary key (consumer, event_id)
);

create table inbox_progress (
  consumer       text   not null,
  aggregate_type text   not null,
  aggregate_id   text   not null,
  last_sequence  bigint not null,
  primary key (consumer, aggregate_type, aggregate_id)
);

-- Events that could not be applied, with everything behind them on the same aggregate.
create table parked_event (
  id             bigint generated always as identity primary key,
  consumer       text        not null,
  topic          text        not null,
  partition      int         not null,
  record_offset  bigint      not null,
  aggregate_id   text        not null,
  event_id       text        not null,
  type           text        not null,
  sequence       bigint      not null,
  headers        jsonb       not null,
  payload        text,
  reason         text        not null check (reason in ('gap', 'behind', 'poison', 'unknown-major', 'unreadable')),
  detail         text        not null,
  parked_at      timestamptz not null default now(),
  replayed_at    timestamptz,
  replayed_by    text,
  replay_reason  text,
  unique (consumer, topic, partition, record_offset)
);
create index parked_event_open on parked_event (consumer, topic, aggregate_id, sequence) where replayed_at is null;

-- Office clock: the offset of office time to wall-clock time; moved only where the configuration allows it.
create table office_clock (
  only_row       boolean primary key default true check (only_row),
  offset_seconds bigint  not null default 0 check (offset_seconds >= 0),
  moved_at       timestamptz,
  moved_by       text
);
insert into office_clock default values;

create table timer (
  kind            text        not null,
  subject         text        not null,
  due_at          timestamptz not null,
  payload         text,
  fired_at        timestamptz,
  cancelled_at    timestamptz,
  failures        int         not null default 0,
  last_failure    text,
  retry_not_before timestamptz,
  primary key (kind, subject)
);
create index timer_due on timer (due_at) where fired_at is null and cancelled_at is null;

-- Bytes by their SHA-256 (lower-case hex).
create table content (
  sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text        not null,
  size_bytes bigint      not null check (size_bytes >= 0),
  bytes      bytea       not null,
  stored_at  timestamptz not null default now()
);
alter table content alter column bytes set storage external;
create trigger content_is_append_only before update or delete on content
  for each row execute function forbid_change();

create table wanted_content (
  sha256          text        primary key,
  href            text        not null,
  owner           text        not null,
  media_type      text        not null,
  size_bytes      bigint      not null,
  wanted_at       timestamptz not null default now(),
  fetched_at      timestamptz,
  failures        int         not null default 0,
  last_failure    text,
  retry_not_before timestamptz not null default now()
);
create index wanted_content_open on wanted_content (retry_not_before) where fetched_at is null;
