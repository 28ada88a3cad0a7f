-- Applications that come from another (Patent Act Art. 44, 46, 46-2). Of those entered before, applicants are not known here.
alter table application
  add column applicants            text[],  -- each: identification number, a space, name; the number may be empty
  add column original_number       text,    -- the application or registration that it says it comes from
  add column effective_filing_date date;    -- as of which it is deemed filed; null: its filing date
create index application_of_original on application (original_number) where original_number is not null;
