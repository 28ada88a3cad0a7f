package org.patentoffice.dossier.casefile.domain;

/**
 * Something that happened to a case, in the dossier's own words. Facts of several topics arrive in
 * any order; {@link CaseHistory} sorts them by when they took effect.
 */
public sealed interface Fact
    permits ReceivedDocument,
        DispatchedDocument,
        DispatchServed,
        ExaminationFact,
        FormalitiesCompleted,
        TimeLimitExtended,
        DeemedWithdrawn,
        FeePaid,
        RightRegistered,
        ApplicationPublished,
        PatentGazettePublished {}
