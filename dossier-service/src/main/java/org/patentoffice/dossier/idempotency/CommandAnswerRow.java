package org.patentoffice.dossier.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An answer once given, with the request that it answered. */
@Entity
@Table(name = "command_answer")
@IdClass(CommandAnswerRow.Key.class)
class CommandAnswerRow {
  @Id String username;
  @Id String key;
  String request;
  String answer;

  /** Whose key it is, and the key. */
  record Key(String username, String key) implements Serializable {}
}
