package org.patentoffice.receiving.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The receipts given, as they were given. */
@ApplicationScoped
public class Receipts {
  private final ObjectMapper json;
  private final EntityManager rows;

  Receipts(ObjectMapper json, EntityManager rows) {
    this.json = json;
    this.rows = rows;
  }

  /** A receipt given for this key before, with the digest of what was sent then. */
  public record Given(String packageSha256, Receipt receipt) {}

  /** Lets one transaction at a time work under this key of this owner, until its end. */
  public void lockKey(String owner, String key) {
    rows.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
        .setParameter("key", owner + "\n" + key)
        .getSingleResult();
  }

  /** What was receipted under this key of this owner. */
  public Optional<Given> under(String owner, String key) {
    return ReceiptRow.<ReceiptRow>find("owner = ?1 and idempotencyKey = ?2", owner, key)
        .firstResultOptional()
        .map(row -> new Given(row.packageSha256, read(row.answer)));
  }

  /** Keeps a receipt. */
  public void keep(Receipt receipt, String owner, @Nullable String key) {
    ReceiptRow row = new ReceiptRow();
    row.documentNumber = receipt.documentNumber();
    row.applicationNumber = receipt.applicationNumber();
    row.documentCode = receipt.documentCode();
    row.owner = owner;
    row.idempotencyKey = key;
    row.packageSha256 = receipt.packageSha256();
    row.receivedAt = receipt.receivedAt();
    row.answer = write(receipt);
    row.persist();
  }

  /** The receipt of this number, if it is the owner's. */
  public Optional<Receipt> ofOwner(String receiptNumber, String owner) {
    return ReceiptRow.<ReceiptRow>findByIdOptional(receiptNumber)
        .filter(row -> row.owner.equals(owner))
        .map(row -> read(row.answer));
  }

  private String write(Receipt receipt) {
    try {
      return json.writeValueAsString(receipt);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Receipt not writable", e);
    }
  }

  private Receipt read(String answer) {
    try {
      return json.readValue(answer, Receipt.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Receipt not readable", e);
    }
  }
}
