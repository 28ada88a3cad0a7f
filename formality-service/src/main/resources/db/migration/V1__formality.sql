-- Formality examination. The journal is the truth; formality_case is what lists need, and the lock of a case.

create table formality_case (
  application_number text        primary key,
  state              text        not null check (state in
                       ('waiting', 'amendment-ordered', 'formalities-completed', 'dismissed', 'deemed-withdrawn')),
  filing_date        date,
  next_last_day      date,
  changed_at         timestamptz not null
);
create index formality_case_by_state on formality_case (state, application_number);

-- Facts that arrived and acts of the office, per case dense from 1.
create table journal_entry (
  application_number text        not null references formality_case,
  position           int         not null check (position > 0),
  kind               text        not null,
  body               text        not null,
  recorded_at        timestamptz not null,
  primary key (application_number, position)
);
create trigger journal_is_append_only before update or delete on journal_entry
  for each row execute function forbid_change();

-- Numbers of dispatched documents (02 + law + YY + 6 digits), gap-free because taken in the business transaction.
create table notice_counter (
  law  int not null check (law between 1 and 4),
  year int not null,
  last int not null check (last between 1 and 999999),
  primary key (law, year)
);
