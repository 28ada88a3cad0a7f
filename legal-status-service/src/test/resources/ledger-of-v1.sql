-- What the first version of the service left behind: 250 cases filed, every other one of them published; one granted; one with an unmapped event.
insert into legal_case (application_number, owner, title, filing_date, publication_number, is_public)
select format('特願2026-%s', 100000 + n), 'hanako', '架空の装置' || n, '2026-11-21',
       case when n % 2 = 0 then format('特開2028-%s', 100000 + n) end, n % 2 = 0
  from generate_series(1, 250) n;

insert into status_event (application_number, event_id, event_type, national_event, mapping_version, announced_code, effective_date, occurred_at, recorded_at)
select format('特願2026-%s', 100000 + n), 'v1-filing-' || n, 'org.patentoffice.receiving.filing-received.v1', 'patent-application-filed',
       'jpo-st27-2026.1', 'A-0-1-A10-A12-NAP-A63', '2026-11-21', '2026-11-21T00:00:00Z', '2026-11-21T00:00:01Z'
  from generate_series(1, 250) n;

insert into status_event (application_number, event_id, event_type, national_event, mapping_version, announced_code, effective_date, occurred_at, recorded_at)
select format('特願2026-%s', 100000 + n), 'v1-publication-' || n, 'org.patentoffice.gazette.application-published.v1', 'application-published',
       'jpo-st27-2026.1', 'A-1-1-Q10-Q12-NAP-JPPUBA', '2028-05-22', '2028-05-22T00:00:00Z', '2028-05-22T00:00:01Z'
  from generate_series(2, 250, 2) n;

insert into legal_case (application_number, owner, title, filing_date, publication_number, registration_number, expires_on, is_public) values
  ('特願2026-200001', 'hanako', '架空の特許', '2026-11-21', '特開2028-200001', '特許第7200001号', '2046-11-21', true),
  ('特願2026-200002', 'hanako', '架空の出願', '2026-11-21', null, null, null, false);

insert into status_event (application_number, event_id, event_type, national_event, mapping_version, announced_code, effective_date, occurred_at, recorded_at) values
  ('特願2026-200001', 'v1-granted-filing', 'org.patentoffice.receiving.filing-received.v1', 'patent-application-filed',
   'jpo-st27-2026.1', 'A-0-1-A10-A12-NAP-A63', '2026-11-21', '2026-11-21T00:00:00Z', '2026-11-21T00:00:01Z'),
  ('特願2026-200001', 'v1-granted-publication', 'org.patentoffice.gazette.application-published.v1', 'application-published',
   'jpo-st27-2026.1', 'A-1-1-Q10-Q12-NAP-JPPUBA', '2028-05-22', '2028-05-22T00:00:00Z', '2028-05-22T00:00:01Z'),
  ('特願2026-200001', 'v1-granted-registration', 'org.patentoffice.fee.right-registered.v1', 'right-registered',
   'jpo-st27-2026.1', 'A-2-4-F10-F11-EXM-JPREG', '2028-12-12', '2028-12-12T00:00:00Z', '2028-12-12T00:00:01Z'),
  ('特願2026-200002', 'v1-other-filing', 'org.patentoffice.receiving.filing-received.v1', 'patent-application-filed',
   'jpo-st27-2026.1', 'A-0-1-A10-A12-NAP-A63', '2026-11-21', '2026-11-21T00:00:00Z', '2026-11-21T00:00:01Z');

insert into unmapped_event (event_id, application_number, event_type, fields, mapping_version, recorded_at) values
  ('v1-unmapped', '特願2026-200002', 'org.patentoffice.receiving.document-received.v1', E'documentCode=A999\nreceivedDate=2027-01-08',
   'jpo-st27-2026.1', '2027-01-08T00:00:01Z');
