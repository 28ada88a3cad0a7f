-- What the fee service knows of a case: facts told by other services and outcomes decided here, in the order in which they
-- became known. Only ever added to; the case's state is their fold.

create table fee_case (
    application_number text   primary key,
    fact_count         integer not null default 0
);

create table case_fact (
    application_number text        not null references fee_case,
    position           integer     not null check (position > 0),
    kind               text        not null,
    body               text        not null,
    recorded_at        timestamptz not null,
    primary key (application_number, position)
);

create trigger only_additions before update or delete or truncate on case_fact
    for each statement execute function refuse_change();
