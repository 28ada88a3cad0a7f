package org.patentoffice.receiving.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the door lets in. Larger packages wait for the resumable upload. */
@ConfigMapping(prefix = "office.intake")
public interface IntakeLimits {
  /** Upload of one package. */
  @WithDefault("12582912")
  long maxPackageBytes();

  /** A package with what a multipart form puts around it. */
  @WithDefault("13631488")
  long maxFormBytes();

  /** All files of a package, unpacked. */
  @WithDefault("25165824")
  long maxUnpackedBytes();

  /** Files in one package. */
  @WithDefault("500")
  int maxFiles();

  /** Unpacked size over packed size; only asked of files over {@link #ratioFreeBytes}. */
  @WithDefault("100")
  int maxCompressionRatio();

  /** Up to here the ratio does not matter: a blank page compresses a thousandfold. */
  @WithDefault("1048576")
  long ratioFreeBytes();

  /** Bytes of packages in work at once, packed and unpacked; a further one waits. */
  @WithDefault("33554432")
  int maxBytesInWork();

  /** Packages that the public page looks at at once; a further one waits. */
  @WithDefault("1")
  int maxPublicChecksAtOnce();

  /** What a package counts for at least: pictures may grow when they are converted. */
  @WithDefault("4194304")
  int minBytesPerPackage();

  /** How long it waits before it is asked to come again. */
  @WithDefault("15")
  int maxWaitSeconds();

  /** Bodies of everything else. */
  @WithDefault("1048576")
  long maxOtherBodyBytes();
}
