-- The change feed: what was announced of published cases, under dense positions that one writer gives. Independent of the ledger's tables, so a rebuild
-- leaves the positions of the readers alone.

-- Written with the ledger, in its transaction; emptied by the writer, which therefore sees what is committed and nothing else.
create table feed_pending (
  id                  bigint      generated always as identity primary key,
  kind                text        not null,
  application_number  text,                           -- null for what concerns all cases
  payload             text        not null
);

create table feed_entry (
  position            bigint      primary key,        -- dense: 1, 2, 3, …
  announced_at        timestamptz not null,           -- office time
  kind                text        not null,
  application_number  text,
  payload             text        not null
);

-- The last position given. Whoever holds the lock on this row is the one writer.
create table feed_head (
  only_row            boolean     primary key default true check (only_row),
  position            bigint      not null
);
insert into feed_head (position) values (0);
