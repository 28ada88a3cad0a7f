-- A paper copy of what was filed online is recognised before it is received, and a supervisor decides (docs/adr/0048).

alter table desk_envelope
  drop constraint desk_envelope_state_check,
  add constraint desk_envelope_state_check
    check (state in ('first', 'second', 'adjudication', 'agreed', 'suspected', 'released', 'referred', 'copy')),
  add column copy_of         text references application,            -- what it is, or may be, a copy of
  add column copy_decision   text check (copy_decision in ('copy', 'distinct')),
  add column copy_decided_by text,
  add column copy_reason     text,
  add constraint desk_envelope_copy_is_of_something check (state not in ('suspected', 'copy') or copy_of is not null),
  add constraint desk_envelope_copy_is_decided check ((state = 'copy') = (copy_decision is not distinct from 'copy')),
  add constraint desk_envelope_suspicion_is_open check (state <> 'suspected' or copy_decision is null),
  add constraint desk_envelope_decision_has_reason
    check ((copy_decision is null) = (copy_decided_by is null) and (copy_decision is null) = (copy_reason is null));

drop index desk_envelope_open;
create index desk_envelope_open on desk_envelope (arrived_on, envelope_number) where state not in ('released', 'referred', 'copy');

-- Titles may be long: a tree would refuse them.
create index application_title on application using hash (title);
