package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;

/** Where the cases stand, one row per case and version of the mapping that is in use. */
@ApplicationScoped
public class Standings {
  private static final String PUT =
      """
      insert into case_status (mapping_version, application_number, stage, state, key_event,
                               detailed_event, detailed_certainty, since, last_code, events,
                               unmapped, digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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

  /** Puts down where a case stands under a version. */
  public void put(String mappingVersion, String applicationNumber, Standing standing) {
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(PUT)) {
      upsert.setString(1, mappingVersion);
      upsert.setString(2, applicationNumber);
      upsert.setString(3, standing.stage());
      upsert.setString(4, standing.state());
      upsert.setString(5, standing.keyEvent());
      upsert.setString(6, standing.detailedEvent());
      upsert.setString(7, standing.detailedCertainty());
      upsert.setObject(8, standing.since(), Types.DATE);
      upsert.setString(9, standing.lastCode());
      upsert.setInt(10, standing.events());
      upsert.setInt(11, standing.unmapped());
      upsert.setString(12, standing.digest());
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The standing of the case could not be put down", e);
    }
  }
}
