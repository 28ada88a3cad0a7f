package org.patentoffice.kit.time;

/** Why the office is closed on a day, in both languages, for example 土曜日 and Saturday. */
record ClosedDay(String japanese, String english) {}
