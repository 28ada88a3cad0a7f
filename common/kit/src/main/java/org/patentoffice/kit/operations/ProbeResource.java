package org.patentoffice.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;

/** Sends an event through the whole pipe, so that readiness is behaviour and not an open port. */
@Path("/operations/probe")
@RolesAllowed(Roles.OPERATOR)
public class ProbeResource {
  /** The topic of probes. */
  public static final String TOPIC = "office.probe";

  private final Outbox outbox;
  private final OfficeClock clock;
  private final Caller caller;
  private final String service;

  ProbeResource(
      Outbox outbox,
      OfficeClock clock,
      Caller caller,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.clock = clock;
    this.caller = caller;
    this.service = service;
  }

  /** The probe that was sent. */
  public record Probe(String probeId, Instant sentAt) {}

  /** Appends a probe event to the outbox; it arrives on {@value #TOPIC}. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Probe send() {
    Probe probe = new Probe(UUID.randomUUID().toString(), clock.now());
    outbox.append(
        new OutgoingEvent(
            TOPIC, service + "/" + probe.probeId(), "probe-sent", probe, caller.cause(null)));
    return probe;
  }
}
