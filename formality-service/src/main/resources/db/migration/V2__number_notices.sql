-- Notices A231, by which applicants on paper learn the application number: one per application, of every right.

create table number_notice (
  application_number text primary key,
  document_number    text unique,
  dispatched_on      date,
  -- Claimed first, so that nobody else issues it; both are there when the transaction ends.
  check ((document_number is null) = (dispatched_on is null))
);
