package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.receiving.efiling.parcel.ParcelLimits;

/**
 * Takes in what is sent, in any of the ways it may be sent, and works on it when there is memory.
 */
@ApplicationScoped
class Door {
  private final IntakeLimits limits;
  private final WorkBudget budget;

  Door(IntakeLimits limits, WorkBudget budget) {
    this.limits = limits;
    this.budget = budget;
  }

  /** Takes a ZIP archive that is the body of a request. */
  <T> T takeZip(InputStream body, Function<Upload, T> work) {
    try (Spool spool = Spool.of(body, limits.maxPackageBytes());
        Parcel parcel = ZipParcel.open(spool.file(), limits)) {
      return work(parcel, work);
    }
  }

  /** Takes the files of a form, or the one ZIP archive in it. */
  <T> T takeForm(List<FileUpload> files, Function<Upload, T> work) {
    try (Parcel parcel =
        isZip(files)
            ? ZipParcel.open(files.getFirst().uploadedFile(), limits)
            : FormParcel.of(files, limits)) {
      return work(parcel, work);
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

  private <T> T work(Parcel parcel, Function<Upload, T> work) {
    return budget.within(parcel.bytesWhenRead(), () -> work.apply(parcel.read()));
  }

  private static boolean isZip(List<FileUpload> files) {
    return files.size() == 1
        && String.valueOf(files.getFirst().fileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
