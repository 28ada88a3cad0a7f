package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import org.patentoffice.contracts.number.IdentificationNumber;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.Terms;

/** Inventors, applicants, requesters, payers and agents. */
final class PersonRules implements Rule {

  private static final String ADDRESS = "住所又は居所";
  private static final String NAME = "氏名又は名称";
  private static final String NUMBER = "識別番号";
  private static final List<String> PARTIES =
      List.of("特許出願人", "請求人", "補正をする者", "納付者", "弁明をする者", "上申をする者", "補足をする者", "提出者");
  private static final List<String> AGENTS = List.of("代理人", "選任した代理人");
  private static final List<String> COMPANY_MARKS =
      List.of("株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "法人");

  @Override
  public void check(Filing filing, Findings findings) {
    boolean agent = AGENTS.stream().anyMatch(key -> !filing.request().items(key).isEmpty());
    if (filing.isApplication()) {
      application(filing, findings);
    }
    PARTIES.stream()
        .flatMap(key -> filing.request().items(key).stream())
        .forEach(party -> party(filing, party, agent, findings));
    AGENTS.stream()
        .flatMap(key -> filing.request().items(key).stream())
        .forEach(item -> identified(filing, item, NAME, findings));
    filing
        .requestItems()
        .filter(item -> item.is(NUMBER) && !item.isEmpty())
        .forEach(item -> number(filing, item, findings));
  }

  private static void application(Filing filing, Findings findings) {
    if (filing.request().items("特許出願人").isEmpty()) {
      findings.add("person.no-applicant", filing.file(), filing.item("特許出願人"));
    }
    List<Item> inventors = filing.request().items("発明者");
    if (inventors.isEmpty() && Terms.term("発明者", filing.right()).isPresent()) {
      findings.add("person.no-inventor", filing.file(), filing.item("発明者"));
    }
    for (Item inventor : inventors) {
      if (inventor.value("氏名").isEmpty()) {
        findings.add("person.no-name", filing.at(inventor), inventor.name(), "【氏名】");
      }
      if (inventor.value(ADDRESS).isEmpty()) {
        findings.add("person.inventor-no-address", filing.at(inventor), inventor.name());
      }
    }
  }

  private static void party(Filing filing, Item party, boolean agent, Findings findings) {
    // 特許料納付書 names the applicant only to tell the case; the payer is who must be identified.
    if (filing.name().kind() == SheetKind.FEE_PAYMENT && party.is("特許出願人")) {
      named(filing, party, NAME, findings);
      return;
    }
    identified(filing, party, NAME, findings);
    if (!agent && party.member("国籍・地域").isPresent() && !isJapan(party.value("国籍・地域"))) {
      findings.add("person.abroad-without-agent", filing.at(party));
    }
    boolean company = COMPANY_MARKS.stream().anyMatch(party.value(NAME)::contains);
    if (!agent && company && party.value("代表者").isEmpty()) {
      findings.add("person.no-representative", filing.at(party), party.value(NAME));
    }
  }

  private static void identified(Filing filing, Item person, String name, Findings findings) {
    named(filing, person, name, findings);
    if (person.value(NUMBER).isEmpty() && person.value(ADDRESS).isEmpty()) {
      findings.add("person.no-identification", filing.at(person), person.name());
    }
  }

  private static void named(Filing filing, Item person, String name, Findings findings) {
    if (person.value(name).isEmpty()) {
      findings.add("person.no-name", filing.at(person), person.name(), "【" + name + "】");
    }
  }

  private static boolean isJapan(String country) {
    return country.isEmpty() || country.equals("日本国") || country.equals("日本");
  }

  private static void number(Filing filing, Item item, Findings findings) {
    try {
      if (!IdentificationNumber.parse(item.value()).plausible()) {
        findings.add("person.number-implausible", filing.at(item), item.value());
      }
    } catch (IllegalArgumentException malformed) {
      findings.add("person.number-malformed", filing.at(item), item.value());
    }
  }
}
