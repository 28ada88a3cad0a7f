package org.patentoffice.receiving.desk.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Table.Row;

/** The paper forms, from {@code desk/forms.tsv} and {@code desk/form-fields.tsv}. */
public final class Forms {
  private final List<Form> forms;

  private Forms(List<Form> forms) {
    this.forms = forms;
  }

  /** Those that this office keys. */
  public static Forms current() {
    return of(resource("/desk/forms.tsv"), resource("/desk/form-fields.tsv"));
  }

  /**
   * Reads forms.
   *
   * @throws IllegalArgumentException when something in them is not as it may be
   */
  public static Forms of(String forms, String fields) {
    List<Row> rows = Table.parse(fields).rows();
    return new Forms(
        Table.parse(forms).rows().stream()
            .map(
                form ->
                    new Form(
                        form.get("form"),
                        Integer.parseInt(form.get("version")),
                        form.get("documentName"),
                        Policy.parse(form.get("policy")),
                        form.get("titleJa"),
                        form.get("titleEn"),
                        parts(form, rows)))
            .toList());
  }

  /** The newest version of each. */
  public List<Form> newest() {
    List<Form> newest = new ArrayList<>();
    forms.stream().map(Form::name).distinct().forEach(name -> newest(name).ifPresent(newest::add));
    return newest;
  }

  /** The newest version of this form. */
  public Optional<Form> newest(String name) {
    return forms.stream()
        .filter(form -> form.name().equals(name))
        .max(Comparator.comparingInt(Form::version));
  }

  /**
   * The version with which an envelope was registered.
   *
   * @throws IllegalStateException if it was taken out of the data
   */
  public Form get(String name, int version) {
    return forms.stream()
        .filter(form -> form.name().equals(name) && form.version() == version)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No version %d of form %s".formatted(version, name)));
  }

  private static List<Form.Part> parts(Row form, List<Row> rows) {
    return rows.stream()
        .filter(
            row ->
                row.get("form").equals(form.get("form"))
                    && row.get("version").equals(form.get("version")))
        .map(Forms::part)
        .toList();
  }

  private static Form.Part part(Row row) {
    String kind = row.get("kind");
    if (kind.equals("fixed")) {
      return new Form.Fixed(row.get("group"), row.get("item"), row.get("value"), row.get("field"));
    }
    return new Form.Keyed(
        new Field(
            row.get("field"),
            row.get("sheet"),
            row.get("group"),
            row.get("item"),
            Field.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            row.get("width").equals("code") ? Field.Width.CODE : Field.Width.FULL,
            Field.Check.parse(row.get("check")),
            row.get("key").equals("key"),
            row.get("labelJa"),
            row.get("labelEn"),
            Field.Region.parse(row.get("region")).orElse(null)));
  }

  private static String resource(String name) {
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expected the data file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
