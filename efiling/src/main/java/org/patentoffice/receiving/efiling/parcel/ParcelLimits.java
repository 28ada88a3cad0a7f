package org.patentoffice.receiving.efiling.parcel;

/**
 * How much one package may be.
 *
 * @param maxPackageBytes as sent
 * @param maxUnpackedBytes all its files together
 * @param maxCompressionRatio unpacked size over packed size of a file larger than ratioFreeBytes
 * @param ratioFreeBytes up to here the ratio does not matter: a blank page compresses a
 *     thousandfold
 */
public record ParcelLimits(
    long maxPackageBytes,
    long maxUnpackedBytes,
    int maxFiles,
    int maxCompressionRatio,
    long ratioFreeBytes) {

  /**
   * What the office takes unless it is configured otherwise: 12 MiB, 24 MiB unpacked, 500 files.
   */
  public static final ParcelLimits USUAL =
      new ParcelLimits(12 * 1024 * 1024, 24 * 1024 * 1024, 500, 100, 1024 * 1024);
}
