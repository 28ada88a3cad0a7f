-- 特許原簿. Numbers are dense: the counter row is locked by the transaction that enters the right.

create table registration_counter (
    right_kind text    primary key,
    last       integer not null check (last between 0 and 9999999)
);
insert into registration_counter (right_kind, last) values ('patent', 7000000);

create table patent_register (
    registration_number text        primary key,
    right_kind          text        not null references registration_counter,
    application_number  text        not null unique,
    filing_date         date        not null,
    registered_on       date        not null,
    expires_on          date        not null,
    paid_through_year   integer     not null check (paid_through_year >= 3),
    next_annuity_due_on date        not null,
    title               text        not null,
    claim_count         integer     not null check (claim_count > 0),
    holders             text        not null,
    entered_at          timestamptz not null
);
