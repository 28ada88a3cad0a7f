package org.patentoffice.legalstatus.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The fixed texts of the pages; the words stand in {@code messages/msg_ja.properties} and {@code
 * msg_en.properties}.
 */
@MessageBundle
public interface Messages {
  @Message
  String site();

  @Message
  String skip();

  @Message
  String search_label();

  @Message
  String search_hint();

  @Message
  String search_button();

  @Message
  String home_title();

  @Message
  String home_lead();

  @Message
  String home_stages();

  @Message
  String facts_title();

  @Message
  String application_number();

  @Message
  String publication_number();

  @Message
  String registration_number();

  @Message
  String filing_date();

  @Message
  String expires_on();

  @Message
  String stage();

  @Message
  String state();

  @Message
  String since();

  @Message
  String event();

  @Message
  String diagram_title();

  @Message
  String diagram_legend();

  @Message
  String way_taken();

  @Message
  String timeline_title();

  @Message
  String timeline_caption();

  @Message
  String effective();

  @Message
  String code();

  @Message
  String recorded();

  @Message
  String certainty();

  @Message
  String certainty_legend();

  @Message
  String document_number(String number);

  @Message
  String no_detail();

  @Message
  String unpublished_note();

  @Message
  String unmapped_note(long count);

  @Message
  String as_of(String instant, long position);

  @Message
  String mapping_version(String version);

  @Message
  String times_note();

  @Message
  String machine_note();

  @Message
  String not_found_title();

  @Message
  String not_found_lead(String number);

  @Message
  String not_found_reasons();

  @Message
  String malformed_title();

  @Message
  String malformed_lead(String text);

  @Message
  String spellings_title();

  @Message
  String spelling_application();

  @Message
  String spelling_publication();

  @Message
  String spelling_registration();
}
