-- The ledger keeps what the office did; what that means in ST.27 is worked out by the version of the mapping that is asked. So a mapping can be
-- changed, compared and switched without touching the ledger.

create table recorded_event (
  position            bigint      generated always as identity primary key,
  application_number  text        not null,
  event_id            text        not null,          -- the event of the office
  event_type          text        not null,
  causation_id        text,
  occurred_at         timestamptz not null,          -- office time at the producer
  recorded_at         timestamptz not null,          -- office time here; grows within a case
  fields              text        not null           -- the plain fields of its payload as a JSON object; inner objects with dots
);
create unique index recorded_event_once on recorded_event (event_id);
create index recorded_event_of_case on recorded_event (application_number, position);
comment on table recorded_event is 'Append-only: corrections are further events';

-- What was recorded before this version, in the new form.
insert into recorded_event (application_number, event_id, event_type, causation_id, occurred_at, recorded_at, fields)
select e.application_number, e.event_id, e.event_type, e.causation_id, e.occurred_at, e.recorded_at,
       jsonb_strip_nulls(jsonb_build_object('documentNumber', e.document_number, 'concerns', e.concerns, k.day_field, e.effective_date)
         || k.conditions
         || case e.event_type
              when 'org.patentoffice.receiving.filing-received.v1' then jsonb_build_object('owner', c.owner, 'title', c.title)
              when 'org.patentoffice.gazette.application-published.v1' then jsonb_build_object('publicationNumber', c.publication_number)
              when 'org.patentoffice.fee.right-registered.v1'
                then jsonb_build_object('registrationNumber', c.registration_number, 'expiresOn', c.expires_on)
              else '{}'::jsonb end)::text
  from status_event e
  join legal_case c using (application_number)
  join (values
    ('patent-application-filed',                '{"right": "patent", "documentCode": "A63"}'::jsonb, 'filingDate'),
    ('examination-requested',                   '{"documentCode": "A621"}', 'receivedDate'),
    ('examination-requested-by-third-party',    '{"documentCode": "A625"}', 'receivedDate'),
    ('opinion-filed',                           '{"documentCode": "A53"}',  'receivedDate'),
    ('amendment-filed',                         '{"documentCode": "A523"}', 'receivedDate'),
    ('formality-amendment-filed',               '{"documentCode": "A51"}',  'receivedDate'),
    ('formality-amendment-ordered',             '{"documentCode": "A111"}', 'dispatchedOn'),
    ('later-document-amendment-ordered',        '{"documentCode": "A112"}', 'dispatchedOn'),
    ('registration-fee-not-paid',               '{"documentCode": "A045", "effect": "application"}', 'effectiveOn'),
    ('application-dismissed',                   '{"documentCode": "A043", "effect": "application"}', 'effectiveOn'),
    ('procedure-dismissed',                     '{"documentCode": "A073", "effect": "procedure"}', 'effectiveOn'),
    ('deemed-withdrawn-no-examination-request', '{}', 'effectiveOn'),
    ('registration-fee-paid',                   '{"purpose": "registration"}', 'paidOn'),
    ('right-registered',                        '{"right": "patent"}', 'registeredOn'),
    ('notice-of-reasons-dispatched',            '{"documentCode": "A131"}', 'dispatchedOn'),
    ('grant-decided',                           '{"documentCode": "A01"}', 'dispatchedOn'),
    ('refusal-decided',                         '{"documentCode": "A02"}', 'dispatchedOn'),
    ('refusal-became-final',                    '{}', 'finalOn'),
    ('application-published',                   '{"kindCode": "A"}', 'publishedOn'),
    ('patent-gazette-published',                '{"kindCode": "B2"}', 'publishedOn')
  ) as k (national_event, conditions, day_field) using (national_event)
 order by e.position;

insert into recorded_event (application_number, event_id, event_type, occurred_at, recorded_at, fields)
select u.application_number, u.event_id, u.event_type, u.recorded_at, u.recorded_at,
       coalesce((select jsonb_object_agg(split_part(line, '=', 1), substr(line, strpos(line, '=') + 1))
                   from regexp_split_to_table(u.fields, E'\n') line where line like '%=%'), '{}')::text
  from unmapped_event u
on conflict do nothing;

drop table status_event, unmapped_event;

create trigger recorded_event_is_append_only before update or delete on recorded_event
  for each row execute function forbid_change();
create trigger recorded_event_is_not_truncated before truncate on recorded_event
  for each statement execute function forbid_change();
revoke update, delete, truncate on recorded_event from current_user;

alter table legal_case
  add column next_annuity_due_on date,
  add column payable_until       date,                -- last day to pay an overdue annual fee with surcharge
  add column parent              text;                -- the application that this one was divided or converted from
create index legal_case_of_parent on legal_case (parent) where parent is not null;

-- Where each case stands, under the mapping in force and under the one that runs as its shadow. A projection: rewritten with every event of the case.
create table case_status (
  mapping_version     text        not null,
  application_number  text        not null,
  stage               char(1)     not null,
  state               char(1)     not null,
  key_event           text,                           -- the event that put the case in its stage
  detailed_event      text,
  since               date,
  last_code           text,
  events              int         not null,
  unmapped            int         not null,
  digest              text        not null,           -- of everything that an answer says about the way taken
  primary key (mapping_version, application_number)
) with (fillfactor = 80);
create index case_status_by_stage on case_status (mapping_version, stage, application_number);
create index case_status_by_event on case_status (mapping_version, detailed_event, application_number);

-- Which version of the mapping the office answers by, and since when: an answer as of then is given by the version of then.
create table mapping_in_force (
  position            bigint      generated always as identity primary key,
  mapping_version     text        not null,
  in_force_from       timestamptz not null,
  decided_by          text        not null,
  reason              text        not null
);
create trigger mapping_in_force_is_append_only before update or delete on mapping_in_force
  for each row execute function forbid_change();
create trigger mapping_in_force_is_not_truncated before truncate on mapping_in_force
  for each statement execute function forbid_change();
revoke update, delete, truncate on mapping_in_force from current_user;

-- The version that runs as a shadow, and how far the cases have been reckoned by it.
create table shadow_mapping (
  only_row            boolean     primary key default true check (only_row),
  mapping_version     text        not null,
  started_at          timestamptz not null,
  started_by          text        not null,
  filled_to           text        not null default '',
  cases_filled        bigint      not null default 0,
  filled_at           timestamptz
);
