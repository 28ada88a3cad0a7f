-- What the office corrected ex officio in a received document, as the notice A273 or A274 tells it.
create table ex_officio_correction (
  notice_number      text not null,
  position           int  not null check (position >= 0),
  application_number text not null,
  concerns           text not null,   -- document number
  part               text not null check (part in ('request', 'description', 'claims', 'abstract', 'drawings')),
  item               text not null,
  before_text        text not null,
  after_text         text not null,   -- empty: the words were deleted
  reason             text not null,
  corrected_on       date not null,
  primary key (notice_number, position)
);
create index ex_officio_correction_of_case on ex_officio_correction (application_number, corrected_on, notice_number, position);
