package org.patentoffice.receiving.notice;

import java.time.LocalDate;

/**
 * The sheet in front of a notice that goes by post: what shows in the window of the envelope, and
 * what the envelope holds.
 *
 * @param address as the applicant gave it; empty if he gave an identification number only
 * @param postedOn the day of service
 */
public record Cover(
    String name,
    String address,
    String applicationNumber,
    String documentNumber,
    LocalDate postedOn) {}
