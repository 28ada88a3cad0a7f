-- What is known of a case has a list of requests for early publication.
update gazette_case set facts = jsonb_set(facts::jsonb, '{earlyRequests}', '[]')::text where not facts::jsonb ? 'earlyRequests';
