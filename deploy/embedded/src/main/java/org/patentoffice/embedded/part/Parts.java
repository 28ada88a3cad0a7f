package org.patentoffice.embedded.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Secrets;
import org.patentoffice.embedded.office.Service;

/** All parts of an office, in the order in which {@code status} lists them. */
public final class Parts {

  private Parts() {}

  /** Ready to be started. */
  public static List<Part> of(Office office, Secrets secrets, AotCaches caches) {
    Health health = new Health();
    List<Part> parts = new ArrayList<>();
    parts.add(new PostgresPart(office, secrets));
    parts.add(new BrokerPart(office, caches));
    parts.add(new KeycloakPart(office, secrets, caches, health));
    parts.add(new ConnectPart(office, caches, health));
    for (Service service : Service.values()) {
      parts.add(new ServicePart(office, secrets, service, caches, health));
    }
    return parts;
  }

  /** The JVMs that an AOT cache helps, with their class paths. */
  public static Map<String, List<Path>> trainable(Office office) {
    Map<String, List<Path>> jvms = new LinkedHashMap<>();
    List<Path> platform = PlatformClassPath.entries(office.folders());
    jvms.put("supervisor", platform);
    jvms.put(BrokerPart.NAME, platform);
    jvms.put(ConnectPart.NAME, platform);
    jvms.put(KeycloakPart.NAME, KeycloakPart.classPath(office.folders()));
    for (Service service : Service.values()) {
      jvms.put(service.id(), ServicePart.classPath(office.folders(), service));
    }
    return jvms;
  }

  /** Names without anything built or started. */
  public static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(PostgresPart.NAME, BrokerPart.NAME, KeycloakPart.NAME, ConnectPart.NAME));
    for (Service service : Service.values()) {
      names.add(service.id());
    }
    return names;
  }
}
