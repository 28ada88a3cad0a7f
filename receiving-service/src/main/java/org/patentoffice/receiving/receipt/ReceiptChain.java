package org.patentoffice.receiving.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * The end of the one chain of receipts. Its row is the last lock that a filing takes: whoever files
 * in this year already waits for the number series, so nobody waits longer for it.
 */
@ApplicationScoped
class ReceiptChain {
  private final EntityManager rows;

  ReceiptChain(EntityManager rows) {
    this.rows = rows;
  }

  /** The last receipt; position 0 before the first. */
  record Head(long position, @Nullable String receiptNumber, @Nullable String textSha256) {
    ReceiptText.Chain next() {
      return new ReceiptText.Chain(position + 1, receiptNumber, textSha256);
    }
  }

  /** The head, nobody else's until the end of the transaction. */
  Head lock() {
    return head("select position, receipt_number, text_sha256 from receipt_chain for update");
  }

  /** The head as it is. */
  Head read() {
    return head("select position, receipt_number, text_sha256 from receipt_chain");
  }

  private Head head(String select) {
    Object[] row = (Object[]) rows.createNativeQuery(select).getSingleResult();
    return new Head(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }

  void append(long position, String receiptNumber, String textSha256) {
    rows.createNativeQuery(
            """
            update receipt_chain
               set position = :position, receipt_number = :receiptNumber, text_sha256 = :textSha256
            """)
        .setParameter("position", position)
        .setParameter("receiptNumber", receiptNumber)
        .setParameter("textSha256", textSha256)
        .executeUpdate();
  }
}
