package org.patentoffice.receiving.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.Sha256;

/** The receipts given, as they were given: signed, each chained to the one before it. */
@ApplicationScoped
public class Receipts {
  private static final String UNDER =
      """
      select r.owner, r.idempotency_key, r.document_number, r.package_sha256, r.answer, r.signature
        from receipt r join unnest(?, ?) as wanted (owner, key)
          on r.owner = wanted.owner and r.idempotency_key = wanted.key
       where r.idempotency_key is not null
      """;
  private static final String KEEP =
      """
      insert into receipt (document_number, application_number, document_code, owner,
                           idempotency_key, package_sha256, received_at, answer,
                           chain_position, text_sha256, signature)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int MAX_DOCUMENTS_OF_CASE = 1_000;

  /** Receipts among which {@link #latestOfBytes} looks. */
  private static final int MOST_LOOKED_AT = 1_000;

  private static final String OF_BYTES =
      """
      select document_number
        from (select document_number, package_sha256, received_at from receipt where owner = ?
               order by received_at desc, document_number desc limit ?) latest
       where package_sha256 = ? order by received_at desc, document_number desc limit 1
      """;

  private final ObjectMapper json;
  private final DataSource database;
  private final ReceiptChain chain;
  private final OfficeSigner signer;

  Receipts(ObjectMapper json, DataSource database, ReceiptChain chain, OfficeSigner signer) {
    this.json = json;
    this.database = database;
    this.chain = chain;
    this.signer = signer;
  }

  /** The Idempotency-Key of an owner. */
  public record Key(String owner, String key) {}

  /** A receipt to be given. */
  public record Due(Receipt receipt, String owner, @Nullable String key) {}

  /** What was receipted under each of these keys, of those under which something was. */
  public Map<Key, GivenReceipt> under(Collection<Key> keys) {
    Map<Key, GivenReceipt> given = new HashMap<>();
    if (keys.isEmpty()) {
      return given;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(UNDER)) {
      select.setArray(1, connection.createArrayOf("text", keys.stream().map(Key::owner).toArray()));
      select.setArray(2, connection.createArrayOf("text", keys.stream().map(Key::key).toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          given.put(
              new Key(row.getString(1), row.getString(2)),
              new GivenReceipt(
                  row.getString(3), row.getString(4), row.getString(5), row.getBytes(6)));
        }
      }
      return given;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for receipts", e);
    }
  }

  /** Waits until nobody else gives receipts; nobody else does until the transaction ends. */
  public Turn awaitTurn() {
    return new Turn(chain.lock());
  }

  /** The right to give receipts, in this transaction. */
  public final class Turn {
    private final ReceiptChain.Head head;

    private Turn(ReceiptChain.Head head) {
      this.head = head;
    }

    /** Chains, signs and keeps receipts, in this order and in one round trip. */
    public List<GivenReceipt> give(List<Due> due) {
      ReceiptChain.Head last = head;
      List<GivenReceipt> given = new ArrayList<>(due.size());
      try (Connection connection = database.getConnection();
          PreparedStatement keep = connection.prepareStatement(KEEP)) {
        for (Due each : due) {
          String text =
              write(ReceiptText.of(each.receipt(), last.next(), signer.certificateSha256()));
          byte[] signed = text.getBytes(StandardCharsets.UTF_8);
          byte[] signature = signer.sign(signed);
          last =
              new ReceiptChain.Head(
                  last.position() + 1, each.receipt().receiptNumber(), Sha256.of(signed));
          fill(keep, each, text, signature, last);
          keep.addBatch();
          given.add(
              new GivenReceipt(
                  each.receipt().documentNumber(),
                  each.receipt().packageSha256(),
                  text,
                  signature));
        }
        keep.executeBatch();
      } catch (SQLException e) {
        throw new IllegalStateException("Could not keep %d receipts".formatted(due.size()), e);
      }
      chain.append(last);
      return given;
    }

    private static void fill(
        PreparedStatement keep, Due due, String text, byte[] signature, ReceiptChain.Head place)
        throws SQLException {
      Receipt receipt = due.receipt();
      int column = 0;
      keep.setString(++column, receipt.documentNumber());
      keep.setString(++column, receipt.applicationNumber());
      keep.setString(++column, receipt.documentCode());
      keep.setString(++column, due.owner());
      keep.setString(++column, due.key());
      keep.setString(++column, receipt.packageSha256());
      keep.setObject(++column, receipt.receivedAt().atOffset(ZoneOffset.UTC));
      keep.setString(++column, text);
      keep.setLong(++column, place.position());
      keep.setString(++column, place.textSha256());
      keep.setBytes(++column, signature);
    }
  }

  /** Whether exactly this receipt is kept. */
  public boolean isKept(GivenReceipt receipt) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select exists (select from receipt where document_number = ? and answer = ?)")) {
      select.setString(1, receipt.receiptNumber());
      select.setString(2, receipt.text());
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for " + receipt.receiptNumber(), e);
    }
  }

  /** A receipt in a list. */
  public record Line(
      String receiptNumber,
      String applicationNumber,
      String documentCode,
      Instant receivedAt,
      String packageSha256,
      @Nullable String idempotencyKey) {
    static Line of(ReceiptRow row) {
      return new Line(
          row.documentNumber,
          row.applicationNumber,
          row.documentCode,
          row.receivedAt,
          row.packageSha256,
          row.idempotencyKey);
    }
  }

  /** How many the owner has. */
  public long countOf(String owner) {
    return ReceiptRow.count("owner", owner);
  }

  /** So many of the owner's, newest first. */
  public List<Line> linesOf(String owner, int offset, int limit) {
    return ReceiptRow.<ReceiptRow>find(
            "owner = ?1 order by receivedAt desc, documentNumber desc", owner)
        .range(offset, offset + limit - 1)
        .list()
        .stream()
        .map(Line::of)
        .toList();
  }

  /** So many of the owner's about one case, newest first. */
  public List<Line> linesOf(String owner, String applicationNumber, int limit) {
    return ReceiptRow.<ReceiptRow>find(
            "owner = ?1 and applicationNumber = ?2 order by receivedAt desc, documentNumber desc",
            owner,
            applicationNumber)
        .page(0, limit)
        .list()
        .stream()
        .map(Line::of)
        .toList();
  }

  /** The owner's latest for exactly these bytes, among the last {@value #MOST_LOOKED_AT}. */
  public Optional<String> latestOfBytes(String owner, String packageSha256) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_BYTES)) {
      select.setString(1, owner);
      select.setInt(2, MOST_LOOKED_AT);
      select.setString(3, packageSha256);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for receipts of the same bytes", e);
    }
  }

  /** The one under this key. */
  public Optional<Line> lineUnder(Key key) {
    return ReceiptRow.<ReceiptRow>find("owner = ?1 and idempotencyKey = ?2", key.owner(), key.key())
        .firstResultOptional()
        .map(Line::of);
  }

  /** What was received in a case, in the order of receipt, at most 1,000 documents. */
  public List<Receipt> ofCase(String applicationNumber) {
    return ReceiptRow.<ReceiptRow>find(
            "applicationNumber = ?1 order by receivedAt, documentNumber", applicationNumber)
        .page(0, MAX_DOCUMENTS_OF_CASE)
        .list()
        .stream()
        .map(row -> read(row.answer))
        .toList();
  }

  /** Who sent a document of this case; empty if it is none of its documents. */
  public Optional<String> senderOf(String documentNumber, String applicationNumber) {
    return ReceiptRow.<ReceiptRow>findByIdOptional(documentNumber)
        .filter(row -> row.applicationNumber.equals(applicationNumber))
        .map(row -> row.owner);
  }

  /** The receipt of this number, if it is the owner's. */
  public Optional<GivenReceipt> ofOwner(String receiptNumber, String owner) {
    return ReceiptRow.<ReceiptRow>findByIdOptional(receiptNumber)
        .filter(row -> row.owner.equals(owner))
        .map(ReceiptRow::given);
  }

  private Receipt read(String text) {
    try {
      return json.readValue(text, Receipt.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Receipt not readable", e);
    }
  }

  private String write(ReceiptText text) {
    try {
      return json.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Receipt not writable", e);
    }
  }
}
