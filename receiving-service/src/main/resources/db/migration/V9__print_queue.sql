-- What goes out on paper: printed in batches, posted batch by batch.

-- To whom the office writes: the first agent, else the first applicant. Empty: filed before this was kept.
alter table application
  add column addressee_name    text not null default '',
  add column addressee_address text not null default '';

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
