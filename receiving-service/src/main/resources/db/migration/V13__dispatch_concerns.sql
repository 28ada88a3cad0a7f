-- The document that a dispatched one is about: what concerns a third party's document goes to the address that it names.
alter table dispatched_document add column concerns text;   -- document number; null: the case, or dispatched before this was kept
