package org.patentoffice.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.patentoffice.kit.security.Roles;

/** Counts and digests of the outbox, to be compared with the topic and the projections. */
@Path("/operations/outbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
public class OutboxResource {
  private static final String TOTALS =
      """
      select aggregate_type, count(*), count(distinct aggregate_id),
             md5(string_agg(id::text, ',' order by aggregate_id, sequence))
        from outbox group by aggregate_type order by aggregate_type
      """;

  private final DataSource database;

  OutboxResource(DataSource database) {
    this.database = database;
  }

  /**
   * One topic's share of the outbox.
   *
   * @param digest MD5 over the event ids in order of aggregate and sequence; no security property
   */
  public record Total(String topic, long events, long aggregates, String digest) {}

  /** Totals by topic. */
  @GET
  public List<Total> totals() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(TOTALS);
        ResultSet row = select.executeQuery()) {
      List<Total> totals = new ArrayList<>();
      while (row.next()) {
        totals.add(new Total(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)));
      }
      return totals;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not count the outbox", e);
    }
  }
}
