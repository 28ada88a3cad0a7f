package org.patentoffice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files at hand are the files received, or the difference has a name. */
class ReceivedFilesTest {
  @TempDir private Path folder;

  private final OfficeKey key = Receipts.newKey();
  private final Receipts office = new Receipts(key);

  @Test
  void shouldFindNothingWhenTheZipIsAsItCameUnderAnyName() throws IOException {
    // Given
    ReceivedFiles received = receivedZip();

    // When
    List<Fault> faults = received.compare(List.of(file("mine.zip", "zip bytes")));

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void shouldNameTheFileWhenOneByteOfTheZipWasFlipped() throws IOException {
    // Given
    ReceivedFiles received = receivedZip();

    // When
    List<Fault> faults = received.compare(List.of(file("mine.zip", "zip bytet")));

    // Then
    assertThat(faults).extracting(Fault::kind).containsExactly(Fault.Kind.FILE_CHANGED);
    assertThat(faults.getFirst().en()).contains("mine.zip", "package.zip");
    assertThat(faults.getFirst().ja()).contains("mine.zip", "package.zip");
  }

  @Test
  void shouldFindNothingWhenAllFilesOfAFormAreAsTheyCame() throws IOException {
    // Given
    ReceivedFiles received = receivedForm();

    // When
    List<Fault> faults =
        received.compare(
            List.of(
                file("figures/b.png", "two"),
                file("application.htm", "text"),
                file("a.png", "one")));

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void shouldNameBothWhenTwoFilesWereSwapped() throws IOException {
    // Given
    ReceivedFiles received = receivedForm();

    // When
    List<Fault> faults =
        received.compare(
            List.of(
                file("application.htm", "text"),
                file("a.png", "two"),
                file("figures/b.png", "one")));

    // Then
    assertThat(faults)
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.FILE_SWAPPED, Fault.Kind.FILE_SWAPPED);
    assertThat(faults.get(0).en()).contains("a.png holds", "received as figures/b.png");
    assertThat(faults.get(1).en()).contains("b.png holds", "received as a.png");
  }

  @Test
  void shouldNameEachWhenOneIsChangedOneUnknownAndOneMissing() throws IOException {
    // Given
    ReceivedFiles received = receivedForm();

    // When
    List<Fault> faults =
        received.compare(
            List.of(file("application.htm", "texT"), file("c.png", "three"), file("a.png", "one")));

    // Then
    assertThat(faults)
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.FILE_CHANGED, Fault.Kind.FILE_UNKNOWN, Fault.Kind.FILE_MISSING);
    assertThat(faults.getLast().en()).startsWith("figures/b.png was received");
  }

  @Test
  void shouldTakeAFileUnderAnotherNameWhenItsBytesAreReceivedOnes() throws IOException {
    // Given
    ReceivedFiles received = receivedForm();

    // When
    List<Fault> faults =
        received.compare(
            List.of(
                file("application.htm", "text"),
                file("copy of a.png", "one"),
                file("figures/b.png", "two")));

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void shouldNotAskForWhatTheOfficeMadeButKnowIt() throws IOException {
    // Given
    ReceivedFiles received = receivedZip();
    GivenFile converted = file("body.xml", "<body/>");

    // When
    List<Fault> faults = received.compare(List.of(file("mine.zip", "zip bytes"), converted));

    // Then
    assertThat(faults).isEmpty();
    assertThat(received.sameBytes(converted)).map(ReceivedPart::role).contains("body");
  }

  private ReceivedFiles receivedZip() {
    return received(
        office.of("package.zip", "package", "zip bytes").of("body.xml", "body", "<body/>"));
  }

  private ReceivedFiles receivedForm() {
    return received(
        office
            .of("application.htm", "original", "text")
            .of("a.png", "original", "one")
            .of("figures/b.png", "original", "two")
            .of("body.xml", "body", "<body/>"));
  }

  private ReceivedFiles received(Receipts receipts) {
    Verdict verdict =
        new ReceiptVerifier(TrustedCertificates.of(key.certificate())).verify(receipts.next());
    return new ReceivedFiles(((Verdict.Proved) verdict).statement());
  }

  private GivenFile file(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    return GivenFile.of(Files.writeString(path, content));
  }
}
