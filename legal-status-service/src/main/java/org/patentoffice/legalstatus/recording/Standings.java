package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.sql.DataSource;

/** Where the cases stand, one row per case and version of the mapping that is in use. */
@ApplicationScoped
public class Standings {
  private static final String PUT =
      """
      insert into case_status (mapping_version, application_number, stage, state, key_event,
                               detailed_event, detailed_certainty, since, last_code, events,
                               unmapped, digest)
      select ?, application_number, stage, state, key_event, detailed_event, detailed_certainty, since,
             last_code, events, unmapped, digest
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                    ?::int[], ?::int[], ?::text[])
          as new (application_number, stage, state, key_event, detailed_event, detailed_certainty, since,
                  last_code, events, unmapped, digest)
      on conflict (mapping_version, application_number) do update set
        stage = excluded.stage, state = excluded.state, key_event = excluded.key_event,
        detailed_event = excluded.detailed_event,
        detailed_certainty = excluded.detailed_certainty, since = excluded.since,
        last_code = excluded.last_code, events = excluded.events, unmapped = excluded.unmapped,
        digest = excluded.digest
      """;

  private final DataSource database;

  Standings(DataSource database) {
    this.database = database;
  }

  /** Puts down where cases stand under a version. */
  public void put(String mappingVersion, SortedMap<String, Standing> standings) {
    if (standings.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(PUT)) {
      upsert.setString(1, mappingVersion);
      Columns<Map.Entry<String, Standing>> columns =
          new Columns<>(connection, upsert, List.copyOf(standings.entrySet()), 1);
      columns.put("text", Map.Entry::getKey);
      columns.put("text", each -> each.getValue().stage());
      columns.put("text", each -> each.getValue().state());
      columns.put("text", each -> each.getValue().keyEvent());
      columns.put("text", each -> each.getValue().detailedEvent());
      columns.put("text", each -> each.getValue().detailedCertainty());
      columns.put("date", each -> each.getValue().since());
      columns.put("text", each -> each.getValue().lastCode());
      columns.put("int4", each -> each.getValue().events());
      columns.put("int4", each -> each.getValue().unmapped());
      columns.put("text", each -> each.getValue().digest());
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The standings could not be put down", e);
    }
  }
}
