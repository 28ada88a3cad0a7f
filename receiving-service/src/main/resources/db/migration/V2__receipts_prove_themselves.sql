-- A receipt that proves itself: signed, and chained to the receipt before it (docs/adr/0025).
-- The chain starts here. Receipts from before stay as they were given: unsigned, in no chain.

alter table receipt
  add column chain_position bigint unique check (chain_position > 0),
  add column text_sha256    text,    -- digest of answer, which is the text that is signed
  add column signature      bytea;   -- CMS SignedData (RFC 5652), detached, DER

-- Not validated: it holds for every receipt from now on.
alter table receipt add constraint receipt_is_signed_and_chained
  check (chain_position is not null and text_sha256 is not null and signature is not null) not valid;

-- The last receipt of the chain; its row lock is what makes the chain one line.
create table receipt_chain (
  one            boolean primary key default true check (one),
  position       bigint  not null check (position >= 0),
  receipt_number text,
  text_sha256    text,
  check ((position = 0) = (receipt_number is null) and (position = 0) = (text_sha256 is null))
);
insert into receipt_chain (position) values (0);
