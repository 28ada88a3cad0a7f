package org.patentoffice.receiving.intake;

/** What lies at the door, on disk, not yet in memory. */
interface Parcel extends AutoCloseable {
  /** Bytes of memory that {@link #read} will take, by the sizes that the parcel itself states. */
  long bytesWhenRead();

  /**
   * Reads it into memory.
   *
   * @throws org.patentoffice.kit.problem.Problem when it is not what it says it is
   */
  Upload read();

  /** Leaves nothing on disk. */
  @Override
  void close();
}
