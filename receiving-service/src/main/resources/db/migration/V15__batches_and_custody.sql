-- Paper is registered before it is scanned, scanned in batches that separator sheets split, and its way through the house is known (docs/adr/0049).

alter table desk_envelope
  drop constraint desk_envelope_state_check,
  add constraint desk_envelope_state_check
    check (state in ('registered', 'first', 'second', 'adjudication', 'agreed', 'suspected', 'released', 'referred', 'copy')),
  add column registered_on date not null default current_date,   -- by the clock of the office
  add column label_code text not null default upper(left(replace(gen_random_uuid()::text, '-', ''), 8)) check (label_code ~ '^[0-9A-F]{8}$');
update desk_envelope set registered_on = (registered_at at time zone 'Asia/Tokyo')::date;
alter table desk_envelope alter column registered_on drop default;

-- Where in its file a page is: a batch has pages of many envelopes.
alter table desk_page add column scan_page int check (scan_page >= 0);   -- from 0
update desk_page p
   set scan_page = p.page - (select max(f.page) from desk_page f
         where f.envelope_number = p.envelope_number and f.scan_sha256 = p.scan_sha256 and f.page <= p.page
           and not exists (select from desk_page b where b.envelope_number = f.envelope_number
                            and b.page = f.page - 1 and b.scan_sha256 = f.scan_sha256));
alter table desk_page alter column scan_page set not null;

-- One scanned file. The same bytes are the same batch, however often they come.
create table desk_batch (
  batch_number bigint      generated always as identity primary key,
  file_name    text        not null check (length(file_name) between 1 and 255),
  source       text        not null check (source in ('upload', 'folder')),
  scan_sha256  text        not null unique references content,
  pages        int         not null check (pages > 0),
  imported_by  text        not null,
  imported_at  timestamptz not null default clock_timestamp(),
  state        text        not null default 'reading' check (state in ('reading', 'split', 'failed')),
  failure_en   text,
  failure_ja   text,
  check ((state = 'failed') = (failure_en is not null and failure_ja is not null))
);

create table desk_batch_page (
  batch_number bigint not null references desk_batch,
  page         int    not null check (page > 0),
  image_sha256 text   not null references content,
  label        text,                                   -- of a separator sheet
  primary key (batch_number, page)
);
create trigger desk_batch_page_is_append_only before update or delete on desk_batch_page
  for each row execute function forbid_change();

-- The pages behind one separator; those before the first have none.
create table desk_batch_part (
  batch_number    bigint not null references desk_batch,
  part            int    not null check (part > 0),
  label           text,
  first_page      int    not null,
  last_page       int    not null check (last_page >= first_page - 1),   -- less than the first: no page
  state           text   not null check (state in ('attached', 'held', 'dropped')),
  trouble         text,
  envelope_number text   references desk_envelope,
  decided_by      text,
  reason          text,
  primary key (batch_number, part),
  check ((state = 'attached') = (envelope_number is not null)),
  check (state <> 'held' or trouble is not null),
  check ((decided_by is null) = (reason is null)),
  check (state <> 'dropped' or decided_by is not null)
);
create unique index desk_batch_part_once on desk_batch_part (envelope_number) where envelope_number is not null;
create index desk_batch_part_held on desk_batch_part (batch_number) where state = 'held';

create table desk_box (
  box_number bigint      generated always as identity primary key,
  label_code text        not null default upper(left(replace(gen_random_uuid()::text, '-', ''), 8)) check (label_code ~ '^[0-9A-F]{8}$'),
  opened_by  text        not null,
  opened_at  timestamptz not null default clock_timestamp()
);

-- Every hand-over that was scanned. Where an envelope is, is where its last one says.
create table desk_handover (
  handover_id     bigint      generated always as identity primary key,
  envelope_number text        not null references desk_envelope,
  box_number      bigint      references desk_box,     -- in which it came; null: by itself
  station         text        not null,
  taken_by        text        not null,
  taken_on        date        not null,                -- by the clock of the office
  taken_at        timestamptz not null default clock_timestamp()
);
create index desk_handover_last on desk_handover (envelope_number, handover_id desc);
create trigger desk_handover_is_append_only before update or delete on desk_handover
  for each row execute function forbid_change();

create view desk_place as
select e.envelope_number, coalesce(h.station, 'intake') as station, h.box_number,
       coalesce(h.taken_by, e.registered_by) as taken_by, coalesce(h.taken_on, e.registered_on) as since
  from desk_envelope e
  left join lateral (select * from desk_handover h where h.envelope_number = e.envelope_number
                      order by h.handover_id desc limit 1) h on true;
