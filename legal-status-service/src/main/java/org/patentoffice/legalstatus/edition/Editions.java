package org.patentoffice.legalstatus.edition;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.st27.CodeLists;

/** All versions that are shipped; wrong data stop the start-up, naming file and line. */
@Startup
@Singleton
public class Editions {
  private final Map<String, Edition> editions;
  private final String initial;

  Editions(EditionConfig config) {
    Map<String, Edition> read = new LinkedHashMap<>();
    Version.all().forEach(version -> read.put(version.id(), Edition.read(version)));
    this.editions = Collections.unmodifiableMap(read);
    this.initial = config.mappingVersion();
    of(initial);
  }

  /**
   * The edition of a version.
   *
   * @throws IllegalArgumentException if it is not shipped
   */
  public Edition of(String version) {
    Edition edition = editions.get(version);
    if (edition == null) {
      throw new IllegalArgumentException(
          "Expected a mapping version of %s, but got %s".formatted(editions.keySet(), version));
    }
    return edition;
  }

  /** True if the version is shipped. */
  public boolean has(String version) {
    return editions.containsKey(version);
  }

  /** All of them, the oldest first. */
  public Collection<Edition> all() {
    return editions.values();
  }

  /** The version that a new office begins with. */
  String initial() {
    return initial;
  }

  /** The code lists, which all versions share as long as the standard is the same. */
  @Produces
  @Singleton
  CodeLists codeLists() {
    return of(initial).lists();
  }
}
