-- Once a case is public, anybody may send information about it or request its examination.
alter table application add column published_on date;

-- Whose mailbox a document is for: the sender of the document that it concerns, else the applicant.
alter table dispatched_document add column addressee text;
update dispatched_document d set addressee = a.owner from application a where a.application_number = d.application_number;
create index dispatched_document_of_addressee on dispatched_document (addressee, dispatched_on);
