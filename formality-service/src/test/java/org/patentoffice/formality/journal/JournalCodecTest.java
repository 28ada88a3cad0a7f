package org.patentoffice.formality.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.Deadline;
import org.patentoffice.formality.procedure.Entry;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.Ground;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.formality.rule.Amendment;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.Item;
import org.patentoffice.formality.rule.Party;
import org.patentoffice.formality.rule.RequestForm;
import org.patentoffice.formality.rule.Shortfall;

class JournalCodecTest {

  private static final DocumentNumber RECEIVED = DocumentNumber.parse("52600000001");
  private static final DocumentNumber ORDER = DocumentNumber.parse("02126000001");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final JournalCodec codec = new JournalCodec();

  static Stream<Entry> entries() {
    Item inventor = new Item("発明者", List.of("氏名"));
    return Stream.of(
        new Fact.FilingReceived(
            RECEIVED,
            DAY,
            new RequestForm(List.of(inventor), List.of(new Party("見本　次郎", null)), null),
            new Addressee(Addressee.Kind.AGENT, "仮名　花子", 1, null, "架空の装置"),
            null),
        new Fact.FilingReceived(
            RECEIVED,
            DAY,
            new RequestForm(
                List.of(inventor),
                List.of(new Party("見本　次郎", null)),
                new Derivation(DAY.minusYears(1), true)),
            new Addressee(Addressee.Kind.AGENT, "仮名　花子", 1, null, "架空の装置"),
            DAY.minusYears(2)),
        new Fact.DocumentReceived(
            RECEIVED,
            "A51",
            DAY,
            "000001",
            true,
            List.of(new Amendment("特許願", "発明者", Amendment.Way.CHANGE, List.of(inventor)))),
        new Fact.DocumentReceived(RECEIVED, "A621", DAY, null, false, List.of()),
        new Fact.FeePaid(RECEIVED, RECEIVED, FeePurpose.FILING, DAY),
        new Fact.FeeUnpaid(
            RECEIVED, RECEIVED, new Shortfall(FeePurpose.EXAMINATION, 150_000, "unknown-account")),
        new Fact.RegistrationFeeOverdue(DAY),
        new Fact.DigitisationFeePaid(RECEIVED, DAY),
        new Fact.DigitisationFeeUnpaid(RECEIVED, 12_000),
        new Act.DigitisationFeeOrdered(
            new Act.AmendmentOrdered(
                ORDER,
                NoticeCode.A111,
                RECEIVED,
                DAY,
                30,
                List.of(new Defect("FL-004", "特許法第17条第3項", new Bilingual("未納", "unpaid"))))),
        new Fact.NoticeServed(ORDER, DAY),
        new Fact.ExaminationConcluded(DocumentNumber.parse("06126000001"), DAY),
        new Fact.RefusalBecameFinal(DAY),
        new Fact.PeriodOver(new Deadline.RequestForExamination()),
        new Fact.PeriodOver(new Deadline.AnswerToOrder(ORDER)),
        new Fact.ReasonsNotified(ORDER, 60),
        new Act.TimeLimitExtended(RECEIVED, DAY, DAY.plusMonths(2)),
        new Act.FormalitiesCompleted(DAY, "formality-rules-2026-04"),
        new Act.AmendmentOrdered(
            ORDER,
            NoticeCode.A111,
            RECEIVED,
            DAY,
            30,
            List.of(new Defect("FP-011", "特許法第36条第1項第2号", new Bilingual("不備", "a defect")))),
        new Act.ProcedureDismissed(
            ORDER,
            NoticeCode.A045,
            null,
            Act.Effect.APPLICATION,
            DAY,
            DAY,
            Ground.REGISTRATION_FEE_NOT_PAID),
        new Act.DeemedWithdrawn(DAY, Ground.NO_REQUEST_FOR_EXAMINATION));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldReadBackWhatItWrote(Entry entry) {
    // Given
    JournalCodec.Stored stored = codec.write(entry);

    // When
    Entry read = codec.read(stored);

    // Then
    assertThat(read).isEqualTo(entry);
  }

  @Test
  void shouldHaveANameForEveryKindOfEntry() {
    // Given
    List<? extends Class<?>> permitted =
        Stream.of(Fact.class, Act.class)
            .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
            .toList();

    // When
    List<? extends Class<?>> named = JournalCodec.kinds().toList();

    // Then
    assertThat(Set.<Class<?>>copyOf(named)).isEqualTo(Set.<Class<?>>copyOf(permitted));
  }

  @Test
  void shouldRefuseAKindThatItDoesNotKnow() {
    // Given
    JournalCodec.Stored foreign = new JournalCodec.Stored("hearing-held", "{}");

    // When
    var reading = assertThatThrownBy(() -> codec.read(foreign));

    // Then
    reading.isInstanceOf(IllegalStateException.class).hasMessageContaining("hearing-held");
  }
}
