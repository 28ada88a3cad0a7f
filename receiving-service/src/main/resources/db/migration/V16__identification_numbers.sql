-- Who keys a number learns with which names it was received before.
create function applicant_numbers(applicants text[]) returns text[] language sql immutable strict parallel safe as
  $$ select array_agg(left(one, 9)) from unnest(applicants) as one where one ~ '^[0-9]{9} ' $$;
create index application_applicant_numbers on application using gin (applicant_numbers(applicants));
