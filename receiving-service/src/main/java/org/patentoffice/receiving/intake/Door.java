package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.receiving.efiling.parcel.ParcelLimits;

/**
 * Takes in what is sent, in any of the ways it may be sent, and works on it when there is memory.
 */
@ApplicationScoped
public class Door {
  private final IntakeLimits limits;
  private final WorkBudget filings;

  /** Of their own: whoever only tries something out never keeps a filing waiting. */
  private final WorkBudget publicChecks;

  Door(IntakeLimits limits) {
    this.limits = limits;
    this.filings = new WorkBudget(limits, limits.maxBytesInWork());
    this.publicChecks =
        new WorkBudget(limits, limits.maxPublicChecksAtOnce() * limits.minBytesPerPackage());
  }

  /** Takes a ZIP archive that is the body of a request. */
  public <T> T takeZip(InputStream body, Function<Upload, T> work) {
    try (Spool spool = Spool.of(body, limits.maxPackageBytes());
        Parcel parcel = ZipParcel.open(spool.file(), limits)) {
      return work(parcel, filings, work);
    }
  }

  /**
   * Takes the files of a form, or the one ZIP archive in it.
   *
   * @throws org.patentoffice.kit.problem.Problem when they are not what they may be
   */
  public <T> T takeForm(List<FileUpload> files, Function<Upload, T> work) {
    return takeForm(files, filings, work);
  }

  /**
   * Takes what was taken before and has been kept since.
   *
   * @param bytesInMemory as {@link Upload#bytesInMemory} said then
   * @param originals read when there is memory for them; not empty
   */
  public <T> T takeKept(
      long bytesInMemory, Supplier<List<Upload.Original>> originals, Function<Upload, T> work) {
    return filings.within(bytesInMemory, () -> work.apply(opened(originals.get())));
  }

  private Upload opened(List<Upload.Original> originals) {
    Upload.Original first = originals.getFirst();
    if (!first.role().equals(Upload.Original.PACKAGE)) {
      return FormParcel.upload(originals.stream().map(Upload.Original::file).toList());
    }
    try (Spool spool =
            Spool.of(new ByteArrayInputStream(first.file().bytes()), limits.maxPackageBytes());
        Parcel parcel = ZipParcel.open(spool.file(), limits)) {
      return parcel.read();
    }
  }

  /** The same for somebody whom the office does not know. */
  <T> T takePublicForm(List<FileUpload> files, Function<Upload, T> work) {
    return takeForm(files, publicChecks, work);
  }

  private <T> T takeForm(List<FileUpload> files, WorkBudget budget, Function<Upload, T> work) {
    try (Parcel parcel =
        isZip(files)
            ? ZipParcel.open(files.getFirst().uploadedFile(), limits)
            : FormParcel.of(files, limits)) {
      return work(parcel, budget, work);
    }
  }

  /** The part of the limits that is about one package. */
  static ParcelLimits parcelLimits(IntakeLimits limits) {
    return new ParcelLimits(
        limits.maxPackageBytes(),
        limits.maxUnpackedBytes(),
        limits.maxFiles(),
        limits.maxCompressionRatio(),
        limits.ratioFreeBytes());
  }

  private static <T> T work(Parcel parcel, WorkBudget budget, Function<Upload, T> work) {
    return budget.within(parcel.bytesWhenRead(), () -> work.apply(parcel.read()));
  }

  private static boolean isZip(List<FileUpload> files) {
    return files.size() == 1
        && String.valueOf(files.getFirst().fileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
