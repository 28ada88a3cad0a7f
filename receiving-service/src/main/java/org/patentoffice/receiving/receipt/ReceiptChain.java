package org.patentoffice.receiving.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The end of the one chain of receipts. Its row is the first lock that a filing takes: one
 * transaction at a time receives, however many instances of this service there are.
 */
@ApplicationScoped
class ReceiptChain {
  private static final String READ =
      "select position, receipt_number, text_sha256 from receipt_chain";

  private final DataSource database;

  ReceiptChain(DataSource database) {
    this.database = database;
  }

  /** The last receipt; position 0 before the first. */
  record Head(long position, @Nullable String receiptNumber, @Nullable String textSha256) {
    ReceiptText.Chain next() {
      return new ReceiptText.Chain(position + 1, receiptNumber, textSha256);
    }
  }

  /** The head, nobody else's until the end of the transaction. */
  Head lock() {
    return head(READ + " for update");
  }

  /** The head as it is. */
  Head read() {
    return head(READ);
  }

  private Head head(String select) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(select);
        ResultSet row = read.executeQuery()) {
      row.next();
      return new Head(row.getLong(1), row.getString(2), row.getString(3));
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the end of the chain of receipts", e);
    }
  }

  /** This is the last receipt from now on. */
  void append(Head head) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update receipt_chain set position = ?, receipt_number = ?, text_sha256 = ?")) {
      update.setLong(1, head.position());
      update.setString(2, head.receiptNumber());
      update.setString(3, head.textSha256());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not chain receipt " + head.receiptNumber(), e);
    }
  }
}
