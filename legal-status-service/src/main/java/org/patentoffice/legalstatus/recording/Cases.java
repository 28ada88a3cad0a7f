package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.patentoffice.legalstatus.ledger.Facts;

/** The cases, one row each: their numbers, and who may see them. */
@ApplicationScoped
class Cases {
  private static final String BEGIN =
      """
      insert into legal_case (application_number)
      select number from unnest(?::text[]) with ordinality as asked (number, place) order by place
      on conflict (application_number) do nothing
      """;
  private static final String LOCK =
      """
      select application_number from legal_case where application_number = any(?)
       order by application_number collate "C" for update
      """;
  private static final String PUT =
      """
      update legal_case c
         set owner = new.owner, title = new.title, filing_date = new.filing_date,
             publication_number = new.publication_number,
             registration_number = new.registration_number, expires_on = new.expires_on,
             next_annuity_due_on = new.next_annuity_due_on, payable_until = new.payable_until,
             parent = new.parent, is_public = new.is_public
        from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::date[],
                    ?::date[], ?::date[], ?::text[], ?::boolean[])
          as new (application_number, owner, title, filing_date, publication_number,
                  registration_number, expires_on, next_annuity_due_on, payable_until, parent,
                  is_public)
       where c.application_number = new.application_number
      """;

  private final DataSource database;

  Cases(DataSource database) {
    this.database = database;
  }

  /**
   * Locks cases, which may not be known yet, for the rest of the transaction: events of one case
   * come over several topics at once. In one order everywhere, so that nobody waits in a circle.
   */
  void lock(SortedSet<String> applicationNumbers) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(BEGIN);
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      Array numbers = connection.createArrayOf("text", applicationNumbers.toArray());
      insert.setArray(1, numbers);
      insert.executeUpdate();
      lock.setArray(1, numbers);
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The cases could not be locked", e);
    }
  }

  /** Puts down what is known of cases. */
  void put(SortedMap<String, Facts> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(PUT)) {
      Columns<Map.Entry<String, Facts>> columns =
          new Columns<>(connection, update, List.copyOf(facts.entrySet()));
      columns.put("text", Map.Entry::getKey);
      columns.put("text", each -> each.getValue().owner());
      columns.put("text", each -> each.getValue().title());
      columns.put("date", each -> each.getValue().filingDate());
      columns.put("text", each -> each.getValue().publicationNumber());
      columns.put("text", each -> each.getValue().registrationNumber());
      columns.put("date", each -> each.getValue().expiresOn());
      columns.put("date", each -> each.getValue().nextAnnuityDueOn());
      columns.put("date", each -> each.getValue().payableUntil());
      columns.put("text", each -> each.getValue().parent());
      columns.put("boolean", each -> each.getValue().isPublic());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The facts of the cases could not be put down", e);
    }
  }
}
