package org.patentoffice.gazette.number;

/** The two gazettes for patents, each with one issue per issue day. */
public enum GazetteKind {
  /** 公開特許公報: unexamined applications (Patent Act, Art. 64(2)). */
  APPLICATION("A", "JPA", "P_A1", "A_001", "公開特許公報", "Published patent applications"),
  /** 特許公報: granted patents (Patent Act, Art. 66(3)). */
  PATENT("B", "JPB", "P_B1", "B_001", "特許公報", "Granted patents");

  private final String letter;
  private final String packageName;
  private final String section;
  private final String specification;
  private final String nameJa;
  private final String nameEn;

  GazetteKind(
      String letter,
      String packageName,
      String section,
      String specification,
      String nameJa,
      String nameEn) {
    this.letter = letter;
    this.packageName = packageName;
    this.section = section;
    this.specification = specification;
    this.nameJa = nameJa;
    this.nameEn = nameEn;
  }

  /**
   * The gazette of this letter.
   *
   * @throws IllegalArgumentException if the letter is neither A nor B
   */
  public static GazetteKind ofLetter(String letter) {
    for (GazetteKind kind : values()) {
      if (kind.letter.equals(letter)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "Expected A (applications) or B (patents), but got \"%s\"".formatted(letter));
  }

  /** Last part of an issue id. */
  public String letter() {
    return letter;
  }

  /** Family of the package that carries an issue, {@code JPA} or {@code JPB}. */
  public String packageName() {
    return packageName;
  }

  /** Folder of the documents inside an issue. */
  public String section() {
    return section;
  }

  /** Version code of the gazette specification in the abstract of an issue. */
  public String specification() {
    return specification;
  }

  public String nameJa() {
    return nameJa;
  }

  public String nameEn() {
    return nameEn;
  }
}
