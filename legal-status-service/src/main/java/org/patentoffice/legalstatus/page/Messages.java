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
  String as_of(String instant, String age, long position);

  @Message
  String mapping_version(String version);

  @Message
  String times_note();

  @Message
  String preparing_title();

  @Message
  String preparing_lead();

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

  @Message
  String listing_title();

  @Message
  String listing_lead();

  @Message
  String any_stage();

  @Message
  String any_event();

  @Message
  String listing_button();

  @Message
  String found_title();

  @Message
  String found_on_day(String day);

  @Message
  String listed_on();

  @Message
  String found_none();

  @Message
  String found_range(String range, String total);

  @Message
  String previous_page();

  @Message
  String next_page();

  @Message
  String found_csv();

  @Message
  String deadlines_title();

  @Message
  String deadline_passed();

  @Message
  String refused_title();

  @Message
  String family_title();

  @Message
  String on_day(String day);

  @Message
  String as_known_at(String instant);

  @Message
  String to_present();

  @Message
  String why_link();

  @Message
  String why_title(String number);

  @Message
  String why_lead(String version, String name);

  @Message
  String why_recorded(String occurred, String recorded);

  @Message
  String why_rule(String rule);

  @Message
  String why_alternatives(int count);

  @Message
  String why_back();

  @Message
  String json_link();

  @Message
  String ask_title();

  @Message
  String ask_day();

  @Message
  String ask_known();

  @Message
  String ask_button();

  @Message
  String disclaimer();

  @Message
  String spelling_st13();
}
