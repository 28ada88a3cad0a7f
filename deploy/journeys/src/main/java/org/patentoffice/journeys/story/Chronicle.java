package org.patentoffice.journeys.story;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.filing.FilingPackages;

/**
 * The four stories of a patent application, told side by side on one office calendar, since the
 * office has only one clock and it never goes back:
 *
 * <ol>
 *   <li>filed, published, examined, granted, registered: stage 4, F11;
 *   <li>filed from an empty account with an item missing, ordered to amend, dismissed;
 *   <li>filed, published, never examined: deemed withdrawn;
 *   <li>refused, and the refusal became final.
 * </ol>
 */
public final class Chronicle {
  private static final int CLAIMS = 3;
  private static final long FILING_FEE_YEN = 14_000;
  private static final long EXAMINATION_FEE_YEN = 138_000 + 4_000 * CLAIMS;
  private static final long REGISTRATION_FEE_YEN = 3 * (4_300 + 300 * CLAIMS);
  private static final long OPENING_DEPOSIT_YEN = 1_000_000;

  private final OfficeClient office;
  private final OfficeCalendar calendar;
  private final Timeline timeline;

  /** A chronicle on this office. */
  public Chronicle(OfficeClient office, OfficeCalendar calendar, PrintStream out) {
    this.office = office;
    this.calendar = calendar;
    this.timeline = new Timeline(out, office);
  }

  /** Lives through all four and reports how each ended. */
  public List<StoryReport> tell() {
    String account = account(OPENING_DEPOSIT_YEN);
    String emptyAccount = account(0);

    Case granted = file(1, "Granted", application("架空の計数装置", account));
    Case dismissed =
        file(
            2,
            "Dismissed",
            FilingPackages.application()
                .title("架空の巻取装置")
                .claims(CLAIMS)
                .depositAccount(emptyAccount)
                .amountYen(FILING_FEE_YEN)
                .inventorWithoutAddress("発明　二郎")
                .zip());
    Case withdrawn = file(3, "Deemed withdrawn", application("架空の搬送装置", account));
    Case refused = file(4, "Refused", application("架空の照明装置", account));

    for (Case each : List.of(granted, withdrawn, refused)) {
      each.awaitFormality("completed");
      timeline.say(
          each.story(), "fee charged, formalities completed (%s)", each.applicationNumber());
    }
    dismissed.awaitEvent("W10");
    timeline.say(2, "ordered to amend: account empty, inventor's address missing (A111)");

    calendar.moveTo("+3M");
    dismissed.awaitEvent("B10");
    timeline.say(2, "order never answered: application dismissed (A043)");

    calendar.moveTo("+16M");
    for (Case each : List.of(granted, withdrawn, refused)) {
      each.awaitEvent("Q12");
      timeline.say(each.story(), "published at 18 months: the public can see it now");
    }

    examineBoth(granted, refused, account);
    String notice = granted.open("A131");
    granted.send(
        FilingPackages.opinion(granted.applicationNumber(), notice, "拒絶理由は解消したものと思料します。"),
        "Opinion");
    granted.send(
        FilingPackages.amendment(granted.applicationNumber(), notice)
            .changeClaim(2, "前記計数部は、所定周期で計数値を外部へ送信する\n　請求項１に記載の計数装置。")
            .zip(),
        "Amendment");
    granted.awaitEvent("P11");
    timeline.say(1, "notice served; opinion and amendment filed");
    refused.open("A131");
    timeline.say(4, "notice served, and not answered");

    granted.examine("grant-decision", office.object());
    granted.open("A01");
    timeline.say(1, "decision to grant served (A01)");
    granted.send(
        FilingPackages.registrationFee(
            granted.applicationNumber(), CLAIMS, account, REGISTRATION_FEE_YEN),
        "Registration fee");
    granted.awaitEvent("F11");
    timeline.say(1, "registration fee paid: right registered, F11");

    calendar.moveTo("+3M");
    granted.awaitEvent("Q13");
    timeline.say(1, "patent gazette published");
    refused.examine("refusal-decision", reasons());
    refused.open("A02");
    timeline.say(4, "decision of refusal served (A02)");

    calendar.moveTo("+15M");
    refused.awaitEvent("B15");
    withdrawn.awaitEvent("B12");
    timeline.say(3, "no request for examination in three years: deemed withdrawn");
    timeline.say(4, "no appeal: the refusal is final");
    return List.of(granted.report(), dismissed.report(), withdrawn.report(), refused.report());
  }

  private Case file(int story, String title, byte[] zip) {
    Case filed = Case.file(office, story, title, Person.HANAKO, zip);
    filed.awaitEvent("A10");
    filed.noteHop("status-visible");
    timeline.say(story, "filed online: %s", filed.applicationNumber());
    return filed;
  }

  private static byte[] application(String title, String account) {
    return FilingPackages.application()
        .title(title)
        .claims(CLAIMS)
        .depositAccount(account)
        .amountYen(FILING_FEE_YEN)
        .zip();
  }

  private void examineBoth(Case granted, Case refused, String account) {
    for (Case each : List.of(granted, refused)) {
      each.requestExamination(CLAIMS, account, EXAMINATION_FEE_YEN);
      timeline.say(each.story(), "examination requested and paid (A621)");
      each.examine("notices-of-reasons", reasons());
      each.awaitEvent("D21");
      timeline.say(each.story(), "notice of reasons for refusal dispatched (A131)");
    }
  }

  private Object reasons() {
    var body = office.object();
    body.putArray("articles").add("29(2)");
    body.put("reasons", "請求項１に係る発明は、引用文献１に基づいて当業者が容易に発明をすることができたものである。");
    body.put("reasonsEn", "Claim 1 could easily have been made from cited document 1.");
    return body;
  }

  private String account(long depositYen) {
    var opening = office.object().put("holder", Person.HANAKO.username());
    Answer opened =
        office
            .post(
                Service.FEE, "/deposit-accounts", Person.KEN, opening, UUID.randomUUID().toString())
            .orFail("Opening a deposit account");
    String number = opened.json().path("number").asText();
    if (depositYen > 0) {
      office
          .post(
              Service.FEE,
              "/deposit-accounts/" + number + "/deposits",
              Person.KEN,
              office.object().put("amountYen", depositYen),
              UUID.randomUUID().toString())
          .orFail("Deposit");
    }
    return number;
  }
}
