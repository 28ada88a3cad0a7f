package org.patentoffice.fee.charging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * When the digitisation fee is invoiced and how long one has to pay. That the invoice comes one to
 * two weeks later is sourced (papc.or.jp); the days themselves are assumed (docs/adr/0038).
 */
@ConfigMapping(prefix = "office.digitisation")
interface DigitisationPeriods {
  /** Office days from receipt to invoice: 8 to 12 days where no long holidays lie between. */
  @WithDefault("6")
  int officeDaysUntilInvoice();

  /** Days to pay, from the day of the invoice. */
  @WithDefault("30")
  int daysToPay();

  /** Days to pay after the one reminder, from its day. */
  @WithDefault("14")
  int daysAfterReminder();
}
