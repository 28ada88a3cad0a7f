-- Deposit accounts and the double-entry ledger. What the code promises, the database enforces:
-- entries are only ever added, every transaction balances, and an account's balance is what its entries say.

create table deposit_account (
    number      char(6)     primary key check (number ~ '^[0-9]{6}$'),
    holder      text        not null check (holder <> ''),
    opened_at   timestamptz not null,
    opened_by   text        not null,
    balance_yen bigint      not null default 0 check (balance_yen >= 0),
    entry_count bigint      not null default 0,
    -- Separation of duties: a cashier does not keep an own account.
    constraint opened_by_someone_else check (opened_by <> holder)
);
create index deposit_account_by_holder on deposit_account (holder, number);

create table deposit_account_number (
    only_row boolean primary key default true check (only_row),
    last     integer not null check (last between 100000 and 999999)
);
insert into deposit_account_number (last) values (100000);

create table ledger_transaction (
    id                 uuid        primary key,
    kind               text        not null check (kind in ('DEPOSIT', 'CHARGE', 'REFUND')),
    deposit_account    char(6)     not null references deposit_account,
    value_on           date        not null,
    booked_at          timestamptz not null,
    actor              text        not null,
    idempotency_key    text,
    application_number text,
    document_number    char(11),
    constraint deposit_names_its_key check ((kind = 'DEPOSIT') = (idempotency_key is not null)),
    constraint fee_names_its_document check (
        kind = 'DEPOSIT' or (application_number is not null and document_number is not null)),
    constraint one_deposit_per_key unique (deposit_account, idempotency_key)
);
create unique index one_charge_per_document on ledger_transaction (document_number) where kind = 'CHARGE';
create unique index one_refund_per_document on ledger_transaction (document_number) where kind = 'REFUND';

create table ledger_entry (
    transaction_id    uuid     not null references ledger_transaction,
    line              smallint not null check (line > 0),
    account           text     not null check (
        account ~ '^(deposit:[0-9]{6}|revenue:(filing|examination|registration|amendment|annuity)|cash)$'),
    side              text     not null check (side in ('DEBIT', 'CREDIT')),
    amount_yen        bigint   not null check (amount_yen > 0),
    -- Of deposit accounts only, set by the trigger: position in the account's statement and balance after the entry.
    account_line      bigint,
    balance_after_yen bigint,
    primary key (transaction_id, line)
);
create unique index ledger_entry_of_account on ledger_entry (account, account_line) where account_line is not null;

-- Office accounts (cash, revenue) keep no running balance: every charge would queue for the same row. They are summed.
create function book_entry() returns trigger language plpgsql as $$
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
    if new.account <> 'deposit:' || owner_number then
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
create trigger book_entry before insert on ledger_entry for each row execute function book_entry();

create function transaction_balances() returns trigger language plpgsql as $$
declare
    difference bigint;
    lines      integer;
    checked    uuid := case tg_table_name when 'ledger_entry' then to_jsonb(new) ->> 'transaction_id'
                                          else to_jsonb(new) ->> 'id' end;
begin
    select coalesce(sum(case side when 'DEBIT' then amount_yen else -amount_yen end), 0), count(*)
      into difference, lines from ledger_entry where transaction_id = checked;
    if difference <> 0 or lines < 2 then
        raise exception 'Expected transaction % to balance, but debits less credits are % in % entries', checked, difference, lines
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger transaction_balances after insert on ledger_entry
    deferrable initially deferred for each row execute function transaction_balances();
create constraint trigger transaction_has_entries after insert on ledger_transaction
    deferrable initially deferred for each row execute function transaction_balances();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Expected only additions to %, but got %', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger only_additions before update or delete or truncate on ledger_transaction
    for each statement execute function refuse_change();
create trigger only_additions before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();
create trigger never_deleted before delete or truncate on deposit_account
    for each statement execute function refuse_change();

-- Only book_entry may move a balance, and nothing else of an account ever changes.
create function only_entries_move_balances() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.balance_yen <> 0 or new.entry_count <> 0 then
            raise exception 'Expected a new account to be empty' using errcode = 'check_violation';
        end if;
    elsif pg_trigger_depth() < 2
       or (new.number, new.holder, new.opened_at, new.opened_by)
          is distinct from (old.number, old.holder, old.opened_at, old.opened_by) then
        raise exception 'Expected the balance of account % to follow its entries', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_entries_move_balances before insert or update on deposit_account
    for each row execute function only_entries_move_balances();
