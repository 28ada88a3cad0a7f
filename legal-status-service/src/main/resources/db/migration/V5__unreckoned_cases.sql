-- How sure the detailed event of a standing is: lists and bulk data say it too.
alter table case_status add column detailed_certainty text;

-- Cases whose standing under the mapping in force is still to be put down. The service works them off, some at a time; until it is through, whatever
-- needs all cases (lists, bulk data, comparison, rebuild) says so. A later migration that changes what a standing says does the same.
create table unreckoned_case (
  application_number  text        primary key
);
-- All of them: those that V2 carried over have none, and none says how sure it is.
insert into unreckoned_case select application_number from legal_case;

-- The shadow is reckoned anew by itself.
update shadow_mapping set filled_to = '', cases_filled = 0, filled_at = null;

-- That a rebuild runs is told by the lock that it holds, which PostgreSQL takes back when the process dies.
alter table rebuild drop column beats_at;
