package org.patentoffice.receiving.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/** The way by which a delivery arrived (受付経路), and what that settles. */
sealed interface Arrival {

  /** As events name it. */
  String channel();

  /**
   * The filing date of an application.
   *
   * @param today the day of receipt in Tokyo
   */
  LocalDate filingDate(LocalDate today);

  /** Sheets of paper; null if it came without any. */
  default @Nullable Integer sheets() {
    return null;
  }

  /** By the e-filing software: filed when it is received (特例法 Art. 3(2)). */
  record Online() implements Arrival {
    @Override
    public String channel() {
      return "online";
    }

    @Override
    public LocalDate filingDate(LocalDate today) {
      return today;
    }
  }

  /**
   * On paper.
   *
   * @param number its document number, given when its envelope was registered
   * @param filingDate the postmark day, else the day of arrival (Patent Act Art. 19)
   * @param sheets counted from the scan
   */
  record OnPaper(DocumentNumber number, LocalDate filingDate, Integer sheets) implements Arrival {
    @Override
    public String channel() {
      return "paper";
    }

    @Override
    public LocalDate filingDate(LocalDate today) {
      return filingDate;
    }
  }
}
