package org.patentoffice.journeys.bench.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.patentoffice.journeys.filing.ApplicationDraft;
import org.patentoffice.journeys.filing.FilingPackages;

/** What is filed: of a hundred packages 90 with 10 KB, 9 with 100 KB and one with 1 MB of text. */
final class Mix {
  /** The sizes, smallest first. */
  enum Size {
    SMALL(10_000),
    MEDIUM(100_000),
    LARGE(1_000_000);

    private static final int EMPTY_BYTES = 3_000;
    private static final int BYTES_PER_PARAGRAPH = 245;

    private final int paragraphs;

    Size(int bytes) {
      this.paragraphs = (bytes - EMPTY_BYTES) / BYTES_PER_PARAGRAPH;
    }

    ApplicationDraft draft(long number) {
      return FilingPackages.application()
          .title("架空の計数装置第" + number)
          .fileReference("B-" + number % 100_000_000)
          .extraParagraphs(paragraphs);
    }
  }

  private static final int HUNDRED = 100;
  private static final int SMALL_OF_A_HUNDRED = 90;
  private static final int LARGE_ONE = 99;

  private final AtomicLong last = new AtomicLong();

  /** No two are alike. */
  byte[] next(Size size) {
    return size.draft(last.incrementAndGet()).zip();
  }

  List<byte[]> packages(int many) {
    List<byte[]> packages = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      packages.add(next(size(i)));
    }
    return packages;
  }

  /** The large one comes at the end of its hundred, the medium ones before it. */
  static Size size(long n) {
    long of = n % HUNDRED;
    return of < SMALL_OF_A_HUNDRED ? Size.SMALL : of < LARGE_ONE ? Size.MEDIUM : Size.LARGE;
  }
}
