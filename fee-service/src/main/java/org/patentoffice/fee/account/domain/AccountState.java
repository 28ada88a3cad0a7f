package org.patentoffice.fee.account.domain;

import org.patentoffice.fee.money.Yen;

/**
 * A deposit account as it stands.
 *
 * @param holder username of the one who may pay out of it
 * @param balance never negative
 */
public record AccountState(AccountNumber number, String holder, Yen balance) {}
