-- Documents that count as not filed, because formality dismissed them (Patent Act Art. 18(1)).
-- Those dismissed before this migration are not known here.
create table dismissed_document (
  document_number text primary key,
  effective_on    date not null
);

-- What was received in a case, in the order of receipt.
create index if not exists receipt_of_case on receipt (application_number, received_at, document_number);
