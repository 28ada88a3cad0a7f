package org.patentoffice.dossier.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.patentoffice.dossier.casefile.domain.AmendmentOrdered;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.DeemedWithdrawn;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.DocumentReceived;
import org.patentoffice.dossier.casefile.domain.Fact;
import org.patentoffice.dossier.casefile.domain.FeePaid;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.FormalitiesCompleted;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;
import org.patentoffice.dossier.casefile.domain.PatentGranted;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.casefile.domain.RefusalFinal;
import org.patentoffice.dossier.casefile.domain.RightRegistered;
import org.patentoffice.dossier.casefile.domain.TimeLimitExtended;

/** Facts as JSON, under names that outlive the renaming of a class. */
@ApplicationScoped
class FactJson {
  private static final Map<String, Class<? extends Fact>> KINDS =
      Map.ofEntries(
          Map.entry("filed", Filed.class),
          Map.entry("document-received", DocumentReceived.class),
          Map.entry("dispatch-served", DispatchServed.class),
          Map.entry("formalities-completed", FormalitiesCompleted.class),
          Map.entry("amendment-ordered", AmendmentOrdered.class),
          Map.entry("procedure-dismissed", ProcedureDismissed.class),
          Map.entry("time-limit-extended", TimeLimitExtended.class),
          Map.entry("deemed-withdrawn", DeemedWithdrawn.class),
          Map.entry("fee-paid", FeePaid.class),
          Map.entry("reasons-notified", ReasonsNotified.class),
          Map.entry("patent-granted", PatentGranted.class),
          Map.entry("application-refused", ApplicationRefused.class),
          Map.entry("refusal-final", RefusalFinal.class),
          Map.entry("right-registered", RightRegistered.class),
          Map.entry("application-published", ApplicationPublished.class),
          Map.entry("patent-gazette-published", PatentGazettePublished.class));

  private final ObjectMapper json;

  FactJson(ObjectMapper json) {
    this.json = json;
  }

  /** The name under which a fact is kept. */
  static String kindOf(Fact fact) {
    return switch (fact) {
      case Filed ignored -> "filed";
      case DocumentReceived ignored -> "document-received";
      case DispatchServed ignored -> "dispatch-served";
      case FormalitiesCompleted ignored -> "formalities-completed";
      case AmendmentOrdered ignored -> "amendment-ordered";
      case ProcedureDismissed ignored -> "procedure-dismissed";
      case TimeLimitExtended ignored -> "time-limit-extended";
      case DeemedWithdrawn ignored -> "deemed-withdrawn";
      case FeePaid ignored -> "fee-paid";
      case ReasonsNotified ignored -> "reasons-notified";
      case PatentGranted ignored -> "patent-granted";
      case ApplicationRefused ignored -> "application-refused";
      case RefusalFinal ignored -> "refusal-final";
      case RightRegistered ignored -> "right-registered";
      case ApplicationPublished ignored -> "application-published";
      case PatentGazettePublished ignored -> "patent-gazette-published";
    };
  }

  String write(Fact fact) {
    try {
      return json.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + kindOf(fact), e);
    }
  }

  Fact read(String kind, String fact) {
    Class<? extends Fact> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalStateException("Unknown kind of fact in the database: " + kind);
    }
    try {
      return json.readValue(fact, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable fact in the database: " + kind, e);
    }
  }
}
