-- Days on which nobody could file online: a period that ends on one of them ends on the next open day (docs/adr/0050).
create table outage (
  outage_number bigint      generated always as identity primary key,
  first_day     date        not null,
  last_day      date        not null check (last_day >= first_day and last_day < first_day + 31),
  reason_ja     text        not null check (length(reason_ja) between 1 and 1000),
  reason_en     text        not null check (length(reason_en) between 1 and 1000),
  declared_by   text        not null,
  declared_at   timestamptz not null default clock_timestamp(),
  unique (first_day, last_day)
);
create trigger outage_is_append_only before update or delete on outage
  for each row execute function forbid_change();
