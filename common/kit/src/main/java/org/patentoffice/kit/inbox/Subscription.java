package org.patentoffice.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one consumer does with the events of one topic: each type is handled or, on purpose,
 * ignored. A type nobody named is counted and skipped; an unknown major of a named type is parked.
 */
public final class Subscription {
  private final String topic;
  private final Map<String, Handler> handlers;
  private final Set<String> ignored;

  private Subscription(String topic, Map<String, Handler> handlers, Set<String> ignored) {
    this.topic = topic;
    this.handlers = Map.copyOf(handlers);
    this.ignored = Set.copyOf(ignored);
  }

  /** Starts a subscription to a topic. */
  public static Builder to(String topic) {
    return new Builder(topic);
  }

  /** The topic. */
  public String topic() {
    return topic;
  }

  /** Full types with a handler. */
  public Set<String> handledTypes() {
    return handlers.keySet();
  }

  /** Full types that this consumer ignores on purpose. */
  public Set<String> ignoredTypes() {
    return ignored;
  }

  Disposition dispositionOf(String type) {
    if (handlers.containsKey(type)) {
      return Disposition.HANDLE;
    }
    if (ignored.contains(type)) {
      return Disposition.IGNORE;
    }
    return knowsAnotherMajorOf(type) ? Disposition.UNKNOWN_MAJOR : Disposition.UNKNOWN_TYPE;
  }

  /** Handles events of one transaction in their order; neighbours of one handler together. */
  void handle(List<InboundEvent> events, ObjectMapper json) throws JsonProcessingException {
    int from = 0;
    while (from < events.size()) {
      Handler handler = handlerOf(events.get(from));
      int to = from + 1;
      while (to < events.size() && handlerOf(events.get(to)) == handler) {
        to++;
      }
      handler.apply(events.subList(from, to), json);
      from = to;
    }
  }

  private Handler handlerOf(InboundEvent event) {
    Handler handler = handlers.get(event.type());
    if (handler == null) {
      throw new IllegalStateException("No handler of " + event.type());
    }
    return handler;
  }

  private boolean knowsAnotherMajorOf(String type) {
    String base = withoutMajor(type);
    return base != null
        && (handlers.keySet().stream().anyMatch(known -> base.equals(withoutMajor(known)))
            || ignored.stream().anyMatch(known -> base.equals(withoutMajor(known))));
  }

  private static @Nullable String withoutMajor(String type) {
    int dot = type.lastIndexOf(".v");
    return dot > 0 && type.substring(dot + 2).chars().allMatch(Character::isDigit)
        ? type.substring(0, dot)
        : null;
  }

  enum Disposition {
    HANDLE,
    IGNORE,
    UNKNOWN_TYPE,
    UNKNOWN_MAJOR
  }

  @FunctionalInterface
  private interface Handler {
    void apply(List<InboundEvent> events, ObjectMapper json) throws JsonProcessingException;
  }

  /** Collects the types of a subscription. */
  public static final class Builder {
    private final String topic;
    private final Map<String, Handler> handlers = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    private Builder(String topic) {
      this.topic = topic;
    }

    /**
     * Handles a type.
     *
     * @param type full type with its major, {@code org.patentoffice.….v1}
     * @param as record that Jackson reads the payload into; unknown fields are ignored
     * @param handler runs in the inbox transaction
     */
    public <T> Builder on(String type, Class<T> as, BiConsumer<T, InboundEvent> handler) {
      handlers.put(
          type,
          (events, json) -> {
            for (InboundEvent event : events) {
              handler.accept(json.readValue(event.data(), as), event);
            }
          });
      return this;
    }

    /**
     * Handles types whose events cost less together than one by one.
     *
     * @param types full types with their majors
     * @param handler runs in the inbox transaction with one event or several, those of one
     *     aggregate in their order; what it throws takes all of them back, and each comes again by
     *     itself
     */
    public Builder together(Set<String> types, Consumer<List<InboundEvent>> handler) {
      Handler shared = (events, json) -> handler.accept(events);
      types.forEach(type -> handlers.put(type, shared));
      return this;
    }

    /** Says that a type is known and of no interest here. */
    public Builder ignore(String... types) {
      ignored.addAll(Set.of(types));
      return this;
    }

    /** The finished subscription. */
    public Subscription build() {
      return new Subscription(topic, handlers, ignored);
    }
  }
}
