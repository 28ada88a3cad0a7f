-- An owner's receipts, newest first.
create index receipt_of_owner on receipt (owner, received_at desc, document_number desc);
