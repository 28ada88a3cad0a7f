-- Packages that were examined and wait for their sender to file them (docs/adr/0035).
-- Not in the content store, which keeps for ever: what was never filed is deleted.

create table draft (
  id              uuid        primary key,   -- also its Idempotency-Key, as draft-<id>
  owner           text        not null,      -- username of the sender
  name            text        not null check (length(name) between 1 and 300),  -- of the file chosen first
  document_name   text        not null,      -- 【書類名】
  bytes_when_read bigint      not null check (bytes_when_read > 0),             -- memory that it takes to look at it
  package_sha256  text        not null,
  created_at      timestamptz not null,      -- office time
  expires_at      timestamptz not null check (expires_at > created_at)
);
create index draft_of_owner on draft (owner, created_at desc, id);

create table draft_file (
  draft_id   uuid  not null references draft on delete cascade,
  position   int   not null check (position >= 0),
  name       text  not null,
  role       text  not null check (role in ('package', 'original')),
  media_type text  not null,
  bytes      bytea not null check (octet_length(bytes) <= 12582912),  -- office.intake.max-package-bytes
  primary key (draft_id, position)
);
-- An owner's applications, newest first.
create index application_of_owner on application (owner, received_at desc, application_number desc);

alter table draft_file alter column bytes set storage external;
