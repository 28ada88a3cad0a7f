package org.patentoffice.formality.procedure;

import org.patentoffice.formality.period.StatutoryPeriods;
import org.patentoffice.formality.rule.RuleBook;
import org.patentoffice.kit.time.OfficeCalendar;

/** What the office judges by: rules of form, periods and office holidays, each with its version. */
public record Law(RuleBook rules, StatutoryPeriods periods, OfficeCalendar calendar) {}
