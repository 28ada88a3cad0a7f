-- Packages that are sent in pieces over a line that breaks (tus 1.0; docs/adr/0044).
-- Every piece is committed alone, so that a killed server loses at most the piece it was reading.

create table upload (
  id         uuid        primary key,   -- becomes the id of the draft, and so the Idempotency-Key draft-<id>
  owner      text        not null,      -- username of the sender
  name       text        not null check (length(name) between 1 and 300),   -- of the file, as the sender calls it
  metadata   text        not null check (length(metadata) <= 2000),         -- Upload-Metadata as it was sent
  length     bigint      not null check (length between 1 and 12582912),    -- office.intake.max-package-bytes
  received   bigint      not null default 0 check (received between 0 and length),
  created_at timestamptz not null,      -- office time
  expires_at timestamptz not null       -- office time; later with every piece
);
create index upload_of_owner on upload (owner, created_at desc, id);

create table upload_piece (
  upload_id uuid   not null references upload on delete cascade,
  start     bigint not null check (start >= 0),
  bytes     bytea  not null check (octet_length(bytes) between 1 and 262144),
  primary key (upload_id, start)
);
alter table upload_piece alter column bytes set storage external;
