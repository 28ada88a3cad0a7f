package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.Envelopes.Held;
import org.patentoffice.receiving.desk.ValuesJson.Reason;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Agreed;
import org.patentoffice.receiving.desk.domain.EnvelopeState.FirstKeying;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.desk.domain.Forms;
import org.patentoffice.receiving.desk.domain.Manuscript;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.intake.PaperDoor;
import org.patentoffice.receiving.scan.ScanReader;

/**
 * Has an agreed record received. The timer that calls it is set in the transaction that agreed it,
 * and fires until its own transaction is committed; the document number is the key under which
 * reception does it once. So whatever crashes in between, it is received, and received once.
 */
@ApplicationScoped
class Release implements TimerHandler {
  private static final String FILE = "keyed.htm";

  private final Forms forms = Forms.current();
  private final Envelopes envelopes;
  private final Tasks tasks;
  private final ContentStore contents;
  private final ScanReader scans;
  private final PaperDoor door;

  Release(
      Envelopes envelopes, Tasks tasks, ContentStore contents, ScanReader scans, PaperDoor door) {
    this.contents = contents;
    this.scans = scans;
    this.envelopes = envelopes;
    this.tasks = tasks;
    this.door = door;
  }

  @Override
  public String kind() {
    return Desk.RELEASE;
  }

  @Override
  public void fire(FiredTimer timer) {
    Held held = envelopes.lock(timer.subject()).orElseThrow();
    if (held.state() instanceof Agreed agreed) {
      release(held.envelope(), agreed);
    }
  }

  private void release(Envelope envelope, Agreed agreed) {
    String number = envelope.envelopeNumber();
    Form form = forms.get(envelope.form(), envelope.formVersion());
    Manuscript manuscript = Manuscript.of(form, agreed.record());
    PaperDoor.PaperFiling filing =
        new PaperDoor.PaperFiling(
            DocumentNumber.parse(number),
            envelope.filingDate(),
            envelope.pages(),
            new SubmittedFile(FILE, manuscript.bytes()),
            pictures(number, form, agreed),
            agreed.distinct());
    switch (door.receive(filing, Cause.ofTimer(Desk.RELEASE))) {
      case PaperDoor.Received received ->
          envelopes.received(number, received.applicationNumber().toString());
      case PaperDoor.LooksLike alike ->
          envelopes.suspected(number, alike.applicationNumber().toString());
      case PaperDoor.Refused refused -> {
        Set<String> wrong = manuscript.fieldsOf(refused.findings());
        FirstKeying next = agreed.refused(wrong);
        envelopes.again(number, next, reasons(manuscript, refused.findings(), wrong));
        tasks.open(number, next);
      }
    }
  }

  private List<SubmittedFile> pictures(String number, Form form, Agreed agreed) {
    List<SubmittedFile> pictures = new ArrayList<>();
    Manuscript.picturesOf(form, agreed.record())
        .forEach(
            (name, picture) ->
                pictures.add(
                    new SubmittedFile(name, PictureCutter.cut(page(number, picture), picture))));
    return pictures;
  }

  private BufferedImage page(String number, Manuscript.Picture picture) {
    ScannedPage scanned = envelopes.page(number, picture.region().page()).orElseThrow();
    return scans.page(
        contents.get(scanned.scanSha256()).orElseThrow(),
        scanned.index(),
        PictureCutter.longerSidePixels(picture));
  }

  private static List<Reason> reasons(
      Manuscript manuscript, List<Finding> findings, Set<String> wrong) {
    List<Reason> reasons = new ArrayList<>();
    for (Finding finding : findings) {
      for (String field : manuscript.fieldsOf(finding)) {
        if (finding.level() == Level.ERROR && wrong.contains(field)) {
          reasons.add(
              new Reason(field, finding.ruleId(), finding.messageJa(), finding.messageEn()));
        }
      }
    }
    return reasons;
  }
}
