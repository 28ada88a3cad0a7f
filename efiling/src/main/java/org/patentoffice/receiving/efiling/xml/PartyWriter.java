package org.patentoffice.receiving.efiling.xml;

import java.util.List;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.text.Width;

/** Writes inventors, applicants and agents as address books. */
final class PartyWriter {

  private final XmlText xml;
  private final OutsideItemWriter outside;

  PartyWriter(XmlText xml, OutsideItemWriter outside) {
    this.xml = xml;
    this.outside = outside;
  }

  void inventors(List<Item> inventors) {
    xml.open("jp:inventors");
    for (Item inventor : inventors) {
      xml.open("jp:inventor");
      addressBook(inventor, "氏名");
      outside.beside(inventor);
      xml.close();
    }
    xml.close();
  }

  /** Applicants, requesters, payers: one element, many labels. */
  void applicants(String group, String element, List<Item> applicants) {
    xml.open(group);
    for (Item applicant : applicants) {
      xml.open(element);
      addressBook(applicant, "氏名又は名称");
      leaf("jp:representative-of-corporation", applicant.value("代表者"));
      leaf("jp:nationality", applicant.value("国籍・地域"));
      code("jp:share-rate", applicant.value("持分"));
      outside.beside(applicant);
      xml.close();
    }
    xml.close();
  }

  void agents(String group, List<Item> agents, String kind) {
    xml.open(group);
    for (Item agent : agents) {
      xml.open("jp:agent", "jp:kind-of-agent", kind);
      addressBook(agent, "氏名又は名称");
      if (agent.member("弁理士").isPresent()) {
        xml.empty("jp:attorney");
      }
      if (agent.member("弁護士").isPresent()) {
        xml.empty("jp:lawyer");
      }
      leaf("jp:representative-of-corporation", agent.value("代表者"));
      outside.beside(agent);
      xml.close();
    }
    xml.close();
  }

  private void addressBook(Item person, String nameKey) {
    xml.open("jp:addressbook");
    leaf("jp:name", person.value(nameKey));
    code("jp:registered-number", person.value("識別番号"));
    String address = person.value("住所又は居所");
    if (!address.isEmpty()) {
      xml.open("jp:address").leaf("jp:text", Width.full(address)).close();
    }
    code("jp:postcode", person.value("郵便番号"));
    code("jp:phone", person.value("電話番号"));
    code("jp:fax", person.value("ファクシミリ番号"));
    leaf("jp:contact", person.value("連絡先"));
    xml.close();
  }

  private void leaf(String element, String value) {
    if (!value.isEmpty()) {
      xml.leaf(element, Width.full(value));
    }
  }

  private void code(String element, String value) {
    if (!value.isEmpty()) {
      xml.leaf(element, Width.code(value));
    }
  }
}
