-- Fees that are paid to the office directly, by bank transfer: the digitisation fee of what came on paper.

alter table ledger_transaction
    drop constraint ledger_transaction_kind_check,
    drop constraint deposit_names_its_key,
    alter column deposit_account drop not null,
    add constraint ledger_transaction_kind_check check (kind in ('DEPOSIT', 'CHARGE', 'REFUND', 'PAYMENT')),
    add constraint only_payments_touch_no_account check ((kind = 'PAYMENT') = (deposit_account is null)),
    add constraint payer_names_a_key check ((kind in ('DEPOSIT', 'PAYMENT')) = (idempotency_key is not null));
create unique index one_payment_per_document on ledger_transaction (document_number) where kind = 'PAYMENT';

alter table ledger_entry
    drop constraint ledger_entry_account_check,
    add constraint ledger_entry_account_check check (
        account ~ '^(deposit:[0-9]{6}|revenue:(filing|examination|registration|amendment|annuity|digitisation)|cash)$');

-- As before, but a transaction without a deposit account has no entry on one.
create or replace function book_entry() returns trigger language plpgsql as $$
declare
    owner_number char(6);
    actor_name   text;
    owner_name   text;
begin
    if new.account not like 'deposit:%' then
        new.account_line := null;
        new.balance_after_yen := null;
        return new;
    end if;
    select deposit_account, actor into owner_number, actor_name from ledger_transaction where id = new.transaction_id;
    if new.account is distinct from 'deposit:' || owner_number then
        raise exception 'Expected an entry of account %, but got %', owner_number, new.account using errcode = 'check_violation';
    end if;
    update deposit_account
       set balance_yen = balance_yen + case new.side when 'CREDIT' then new.amount_yen else -new.amount_yen end,
           entry_count = entry_count + 1
     where number = owner_number
    returning entry_count, balance_yen, holder into new.account_line, new.balance_after_yen, owner_name;
    if owner_name = actor_name then
        raise exception 'Expected someone else than % to book on account %', actor_name, owner_number
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
