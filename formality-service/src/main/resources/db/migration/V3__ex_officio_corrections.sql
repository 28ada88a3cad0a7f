-- Notices of ex officio corrections (A273, A274), one for each key of a case.
create table ex_officio_correction (
  document_number    text primary key,  -- of the notice
  application_number text not null,
  idempotency_key    text not null check (length(idempotency_key) between 1 and 200),
  corrected_by       text not null,
  dispatched_on      date not null,
  unique (application_number, idempotency_key)
);
