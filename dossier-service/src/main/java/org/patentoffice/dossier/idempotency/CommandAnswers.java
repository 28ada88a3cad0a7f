package org.patentoffice.dossier.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/**
 * Answers by username and {@code Idempotency-Key}. The answer is kept in the transaction of the
 * command; a refused command leaves nothing, so that it may be repeated with the same key.
 */
@ApplicationScoped
public class CommandAnswers {
  /** Longest key, in characters. */
  public static final int MAX_KEY_CHARACTERS = 200;

  private static final ProblemType KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused",
          422,
          "Idempotency-Key used for another command",
          "Idempotency-Key が別の要求に使用されています");

  private final EntityManager database;
  private final ObjectMapper json;

  CommandAnswers(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Carries out the command, or repeats the answer it got the first time.
   *
   * @param key as the caller sent it; null when the caller takes the risk of a repeat
   * @param request what was asked, for telling a repeat from another command
   * @throws Problem {@code idempotency-key-reused} if the key belongs to another command, {@code
   *     bad-request} if it is too long
   */
  @Transactional
  public <T> T once(
      String username, @Nullable String key, Object request, Class<T> type, Supplier<T> command) {
    if (key == null) {
      return command.get();
    }
    check(key);
    lock(username, key);
    String asked = write(request);
    Optional<CommandAnswerRow> earlier = find(username, key);
    if (earlier.isPresent()) {
      return repeat(earlier.get(), asked, type);
    }
    T answer = command.get();
    keep(username, key, asked, write(answer));
    return answer;
  }

  private static void check(String key) {
    if (key.isBlank() || key.length() > MAX_KEY_CHARACTERS) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected an Idempotency-Key of 1 to %d characters.".formatted(MAX_KEY_CHARACTERS),
          "Idempotency-Key は1文字以上%d文字以下としてください。".formatted(MAX_KEY_CHARACTERS));
    }
  }

  /** Two requests with one key wait for each other. */
  private void lock(String username, String key) {
    database
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as locked",
            Integer.class)
        .setParameter("key", username + '\n' + key)
        .getSingleResult();
  }

  private Optional<CommandAnswerRow> find(String username, String key) {
    return Optional.ofNullable(
        database.find(CommandAnswerRow.class, new CommandAnswerRow.Key(username, key)));
  }

  private <T> T repeat(CommandAnswerRow earlier, String asked, Class<T> type) {
    if (!earlier.request.equals(asked)) {
      throw Problem.of(
          KEY_REUSED,
          "Expected the command that this Idempotency-Key was first sent with. Use a new key.",
          "この Idempotency-Key は別の要求に使用済みです。新しいキーを使用してください。");
    }
    try {
      return json.readValue(earlier.answer, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable answer in the database", e);
    }
  }

  private void keep(String username, String key, String request, String answer) {
    CommandAnswerRow row = new CommandAnswerRow();
    row.username = username;
    row.key = key;
    row.request = request;
    row.answer = answer;
    database.persist(row);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON", e);
    }
  }
}
