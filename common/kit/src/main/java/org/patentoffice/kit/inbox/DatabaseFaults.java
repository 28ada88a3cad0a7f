package org.patentoffice.kit.inbox;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away, or a lost race, from an event that cannot be applied. */
public final class DatabaseFaults {
  /**
   * Connection exception, insufficient resources, operator intervention, rollback, system error.
   */
  private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "40", "58");

  /** Another transaction appended the same sequence first. */
  private static final String UNIQUE_VIOLATION = "23505";

  private static final int MAX_DEPTH = 20;

  private DatabaseFaults() {}

  /** Whether trying again, later, can succeed without any change to the event. */
  public static boolean isTransient(Throwable thrown) {
    Throwable cause = thrown;
    boolean commitFailed = false;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (cause instanceof SQLException sql) {
        return isTransient(sql);
      }
      if (cause instanceof ConnectException) {
        return true;
      }
      commitFailed |= cause instanceof RollbackException || cause instanceof SystemException;
      cause = cause.getCause();
    }
    return commitFailed;
  }

  private static boolean isTransient(SQLException sql) {
    if (sql instanceof SQLTransientException || sql instanceof SQLRecoverableException) {
      return true;
    }
    String state = sql.getSQLState();
    if (state == null) {
      String message = String.valueOf(sql.getMessage());
      return message.contains("Acquisition timeout") || message.contains("closed");
    }
    return (state.length() >= 2 && TRANSIENT_CLASSES.contains(state.substring(0, 2)))
        || (state.equals(UNIQUE_VIOLATION)
            && String.valueOf(sql.getMessage()).contains("outbox_aggregate_type"));
  }
}
