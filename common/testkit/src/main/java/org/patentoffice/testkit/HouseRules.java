package org.patentoffice.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The rules of the house that a compiler does not check. */
public final class HouseRules {
  private static final List<String> ROUTES =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS").stream()
          .map("jakarta.ws.rs."::concat)
          .toList();
  private static final List<String> ACCESS_RULES =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated");

  /** Capabilities depend on each other one way. */
  @ArchTest
  public static final ArchRule capabilitiesHaveNoCycles =
      slices()
          .matching("org.patentoffice.*.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  /** Resources answer with their own records, never with rows. */
  @ArchTest
  public static final ArchRule resourcesNeverReturnRows =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .should()
          .notHaveRawReturnType(
              DescribedPredicate.describe(
                  "a row", (JavaClass type) -> type.isAnnotatedWith("jakarta.persistence.Entity")))
          .allowEmptyShould(true);

  /** Constructor injection only. */
  @ArchTest
  public static final ArchRule noFieldInjection =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true);

  /** Every endpoint says who may call it. */
  @ArchTest
  public static final ArchRule everyEndpointHasARule =
      methods()
          .that(
              DescribedPredicate.describe(
                  "are endpoints",
                  (JavaMethod method) -> ROUTES.stream().anyMatch(method::isAnnotatedWith)))
          .should(haveAnAccessRule())
          .allowEmptyShould(true);

  /** Quarkus silently leaves out endpoint methods that are not public: they answer 404. */
  @ArchTest
  public static final ArchRule endpointsArePublic =
      methods()
          .that(
              DescribedPredicate.describe(
                  "are endpoints",
                  (JavaMethod method) -> ROUTES.stream().anyMatch(method::isAnnotatedWith)))
          .should()
          .bePublic()
          .allowEmptyShould(true);

  /** Consumers adapt, and nothing else does. */
  @ArchTest
  public static final ArchRule consumersAreNamedAndPlaced =
      methods()
          .that()
          .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Consumer")
          .andShould()
          .beDeclaredInClassesThat()
          .resideInAPackage("..inbound..")
          .andShould()
          .beDeclaredInClassesThat()
          .implement("org.patentoffice.kit.inbox.InboundChannel")
          .allowEmptyShould(true);

  /** Names say what a thing is. */
  @ArchTest
  public static final ArchRule noEmptyNames =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Util|Utils|Impl|Dto|DTO|Helper)")
          .allowEmptyShould(true);

  /** Waiting is done on behaviour; output goes to the log. */
  @ArchTest
  public static final ArchRule noSleepAndNoPrint =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .accessField(System.class, "out")
          .allowEmptyShould(true);

  /** What is pure stays pure: packages named {@code domain} know no framework. */
  @ArchTest
  public static final ArchRule domainIsPure =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "jakarta..", "io.quarkus..", "org.apache.kafka..", "com.fasterxml..", "java.sql..")
          .allowEmptyShould(true);

  private HouseRules() {}

  private static ArchCondition<JavaMethod> haveAnAccessRule() {
    return new ArchCondition<>("have an access rule on the method or its class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean ruled =
            ACCESS_RULES.stream()
                .anyMatch(
                    rule ->
                        method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule));
        events.add(
            new SimpleConditionEvent(
                method, ruled, method.getFullName() + (ruled ? " has a rule" : " has no rule")));
      }
    };
  }
}
