-- What goes out on paper: printed in batches, posted batch by batch.

-- To whom the office writes: the first agent, else the first applicant. Empty: filed before this was kept.
alter table application
  add column addressee_name    text not null default '',
  add column addressee_address text not null default '';

update application a
   set addressee_name    = coalesce(o.payload::jsonb #>> '{agents,0,name}', o.payload::jsonb #>> '{applicants,0,name}', ''),
       addressee_address = coalesce(case when o.payload::jsonb #> '{agents,0}' is null then o.payload::jsonb #>> '{applicants,0,address}'
                                         else o.payload::jsonb #>> '{agents,0,address}' end, '')
  from outbox o
 where o.aggregate_id = a.application_number and o.type like '%.filing-received.v1';

create table print_batch (
  batch     bigint      generated always as identity primary key,
  made_at   timestamptz not null,
  made_by   text        not null,
  posted_at timestamptz,
  posted_by text,
  check ((posted_at is null) = (posted_by is null))
);

alter table dispatched_document
  add column opened_by   text,                             -- read receipt: who opened it online
  add column print_batch bigint references print_batch,
  add check (print_batch is null or served_by = 'post');
create index dispatched_document_to_print on dispatched_document (served_date, document_number)
  where served_by = 'post' and print_batch is null;
create index dispatched_document_of_batch on dispatched_document (print_batch) where print_batch is not null;

-- What went by post before there was a queue has gone.
insert into print_batch (made_at, made_by, posted_at, posted_by)
select now(), 'before the print queue', now(), 'before the print queue'
 where exists (select from dispatched_document where served_by = 'post');
update dispatched_document set print_batch = (select max(batch) from print_batch) where served_by = 'post';
