package org.patentoffice.formality.procedure;

/** One line in the journal of a case: a fact that arrived or an act of the office. */
public sealed interface Entry permits Fact, Act {}
