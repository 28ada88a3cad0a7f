package org.patentoffice.receiving.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.proof.Chain;
import org.patentoffice.proof.ChainLink;
import org.patentoffice.proof.Fault;
import org.patentoffice.proof.ReceiptVerifier;
import org.patentoffice.proof.Statement;
import org.patentoffice.proof.Verdict;

/** Verifies the receipts that the office keeps, a stretch of the chain at a time. */
@ApplicationScoped
class ChainAudit {
  /** Receipts in memory at once. */
  private static final int FETCH = 50;

  private static final String SELECT =
      """
      select chain_position, document_number, application_number, answer, text_sha256, signature
        from receipt where chain_position between ? and ? order by chain_position
      """;

  private final DataSource database;
  private final ReceiptChain chain;
  private final ReceiptVerifier verifier;

  ChainAudit(DataSource database, ReceiptChain chain, OfficeSigner signer) {
    this.database = database;
    this.chain = chain;
    this.verifier = new ReceiptVerifier(signer.certificates());
  }

  /**
   * What an audit found.
   *
   * @param from first position that was checked
   * @param to last position that was checked
   * @param head last position of the chain when the audit began
   * @param whole whether this stretch is
   * @param next where to go on; absent at the end of the chain, and after a break
   * @param firstBreak absent when this stretch is whole
   */
  public record Result(
      long from,
      long to,
      long head,
      boolean whole,
      @Nullable Long next,
      @Nullable Break firstBreak) {}

  /** The first place that is not as it was given. */
  public record Break(long position, String kind, String detailEn, String detailJa) {
    static Break of(long position, Fault fault) {
      return new Break(position, fault.kind().name(), fault.en(), fault.ja());
    }
  }

  /**
   * Checks signatures, digests and order of at most so many receipts, and the link to the receipt
   * before them.
   *
   * @param from position, from 1
   */
  @Transactional
  Result audit(long from, int limit) {
    ReceiptChain.Head head = chain.read();
    long to = Math.min(from + limit - 1, head.position());
    Optional<Break> found = firstBreak(Math.max(1, from - 1), to, head);
    boolean more = found.isEmpty() && to < head.position();
    return new Result(
        from,
        Math.max(to, from - 1),
        head.position(),
        found.isEmpty(),
        more ? to + 1 : null,
        found.orElse(null));
  }

  private Optional<Break> firstBreak(long first, long last, ReceiptChain.Head head) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setFetchSize(FETCH);
      select.setLong(1, first);
      select.setLong(2, last);
      try (ResultSet rows = select.executeQuery()) {
        Walk walk = new Walk(first);
        while (rows.next()) {
          Optional<Break> found = walk.step(rows);
          if (found.isPresent()) {
            return found;
          }
        }
        return walk.end(last, head);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The chain could not be read", e);
    }
  }

  /** Along the chain, from receipt to receipt. */
  private final class Walk {
    private long expected;
    private @Nullable ChainLink before;

    Walk(long first) {
      this.expected = first;
    }

    Optional<Break> step(ResultSet row) throws SQLException {
      long position = row.getLong("chain_position");
      byte[] text = row.getString("answer").getBytes(StandardCharsets.UTF_8);
      switch (verifier.verify(text, row.getBytes("signature"))) {
        case Verdict.NotProved notProved -> {
          return Optional.of(Break.of(position, notProved.faults().getFirst()));
        }
        case Verdict.Proved(Statement statement) -> {
          Optional<Break> found =
              keptOtherwise(row, statement)
                  .or(() -> gapBefore(statement.link()))
                  .map(fault -> Break.of(position, fault));
          before = statement.link();
          expected = position + 1;
          return found;
        }
      }
    }

    private Optional<Fault> gapBefore(ChainLink link) {
      if (before != null) {
        return Chain.check(List.of(before, link)).stream().findFirst();
      }
      return link.position() == expected
          ? Optional.empty()
          : Optional.of(missing(expected, link.position() - 1));
    }

    /** The head knows of the last receipt even if its row is gone. */
    Optional<Break> end(long last, ReceiptChain.Head head) {
      if (expected <= last) {
        return Optional.of(Break.of(expected, missing(expected, last)));
      }
      if (before != null
          && before.position() == head.position()
          && !before.sha256().equals(head.textSha256())) {
        return Optional.of(
            Break.of(
                head.position(),
                new Fault(
                    Fault.Kind.CHAIN_BROKEN,
                    "The last receipt is not the one that was given last (%s with SHA-256 %s)."
                        .formatted(head.receiptNumber(), head.textSha256()),
                    "最後の受領書が、最後に交付されたもの（%s、SHA-256 %s）と異なります。"
                        .formatted(head.receiptNumber(), head.textSha256()))));
      }
      return Optional.empty();
    }
  }

  private static Fault missing(long from, long to) {
    return new Fault(
        Fault.Kind.CHAIN_GAP,
        "The receipts at positions %d to %d are missing.".formatted(from, to),
        "第%d番から第%d番までの受領書が欠けています。".formatted(from, to));
  }

  /** What stands beside the signed text in the same row. */
  private static Optional<Fault> keptOtherwise(ResultSet row, Statement statement)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    if (row.getLong("chain_position") != statement.link().position()) {
      columns.add("chain_position");
    }
    if (!row.getString("document_number").equals(statement.receiptNumber())) {
      columns.add("document_number");
    }
    if (!row.getString("application_number").equals(statement.applicationNumber())) {
      columns.add("application_number");
    }
    if (!row.getString("text_sha256").equals(statement.link().sha256())) {
      columns.add("text_sha256");
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Fault.Kind.READABLE_PART_CHANGED,
                "Kept beside receipt %s, but otherwise signed: %s."
                    .formatted(statement.receiptNumber(), String.join(", ", columns)),
                "受領書 %s とともに保管されている値が署名の内容と異なります：%s。"
                    .formatted(statement.receiptNumber(), String.join(", ", columns))));
  }
}
