package org.patentoffice.receiving.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.Sha256;

/** The receipts given, as they were given: signed, each chained to the one before it. */
@ApplicationScoped
public class Receipts {
  private final ObjectMapper json;
  private final EntityManager rows;
  private final ReceiptChain chain;
  private final OfficeSigner signer;

  Receipts(ObjectMapper json, EntityManager rows, ReceiptChain chain, OfficeSigner signer) {
    this.json = json;
    this.rows = rows;
    this.chain = chain;
    this.signer = signer;
  }

  /** Lets one transaction at a time work under this key of this owner, until its end. */
  public void lockKey(String owner, String key) {
    rows.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
        .setParameter("key", owner + "\n" + key)
        .getSingleResult();
  }

  /** What was receipted under this key of this owner. */
  public Optional<GivenReceipt> under(String owner, String key) {
    return ReceiptRow.<ReceiptRow>find("owner = ?1 and idempotencyKey = ?2", owner, key)
        .firstResultOptional()
        .map(ReceiptRow::given);
  }

  /**
   * Chains, signs and keeps a receipt. From here to the end of the transaction no other receipt is
   * given: ask last.
   */
  public GivenReceipt give(Receipt receipt, String owner, @Nullable String key) {
    ReceiptText.Chain place = chain.lock().next();
    String text = write(ReceiptText.of(receipt, place, signer.certificateSha256()));
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    ReceiptRow row = new ReceiptRow();
    row.documentNumber = receipt.documentNumber();
    row.applicationNumber = receipt.applicationNumber();
    row.documentCode = receipt.documentCode();
    row.owner = owner;
    row.idempotencyKey = key;
    row.packageSha256 = receipt.packageSha256();
    row.receivedAt = receipt.receivedAt();
    row.answer = text;
    row.chainPosition = place.position();
    row.textSha256 = Sha256.of(signed);
    row.signature = signer.sign(signed);
    row.persist();
    chain.append(place.position(), receipt.receiptNumber(), row.textSha256);
    return row.given();
  }

  /** The receipt of this number, if it is the owner's. */
  public Optional<GivenReceipt> ofOwner(String receiptNumber, String owner) {
    return ReceiptRow.<ReceiptRow>findByIdOptional(receiptNumber)
        .filter(row -> row.owner.equals(owner))
        .map(ReceiptRow::given);
  }

  private String write(ReceiptText text) {
    try {
      return json.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Receipt not writable", e);
    }
  }
}
