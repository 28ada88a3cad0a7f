-- Rebuilds of the ledger from the topics: one row each, so that everybody can see how far one is and what came of it.
create table rebuild (
  id                  bigint      generated always as identity primary key,
  state               text        not null check (state in ('running', 'different', 'switched', 'failed')),
  started_at          timestamptz not null,
  started_by          text        not null,
  reason              text        not null,
  beats_at            timestamptz not null default clock_timestamp(), -- wall clock: a rebuild that no longer beats was killed
  slices              int         not null default 0,
  slices_done         int         not null default 0,
  events              bigint      not null default 0,
  cases               bigint      not null default 0,
  caught_up           bigint      not null default 0,                 -- events that came meanwhile
  different_cases     bigint,
  millis              bigint,
  detail              text        not null default ''
);
