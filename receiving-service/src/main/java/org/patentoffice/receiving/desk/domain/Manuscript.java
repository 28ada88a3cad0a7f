package org.patentoffice.receiving.desk.domain;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.domain.Form.Fixed;
import org.patentoffice.receiving.desk.domain.Form.Keyed;
import org.patentoffice.receiving.desk.domain.Form.Part;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A keyed form as the manuscript with 【】 items that the e-filing software would have made of it.
 */
public final class Manuscript {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String MEMBER = "　　";

  private final Form form;
  private final List<Line> lines = new ArrayList<>();

  /** One line with the field it came from; null for the office's own words. */
  private record Line(String text, @Nullable String field) {}

  private Manuscript(Form form) {
    this.form = form;
  }

  /** Composes; the same values always give the same manuscript. */
  public static Manuscript of(Form form, Values values) {
    Manuscript manuscript = new Manuscript(form);
    manuscript.compose(values);
    return manuscript;
  }

  /**
   * The pictures of a form, by the names of their files: where each is on the paper.
   *
   * @param values of which those of pictures are regions
   */
  public static Map<String, Picture> picturesOf(Form form, Values values) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      if (field.kind() == Field.Kind.PICTURE) {
        Field.Region.marked(values.get(field.name()), Integer.MAX_VALUE)
            .ifPresent(
                region -> pictures.put(pictureName(field), new Picture(region, isInColour(field))));
      }
    }
    return pictures;
  }

  /** A picture on the paper. */
  public record Picture(Field.Region region, boolean colour) {}

  private static boolean isInColour(Field field) {
    return field.check().sort() == Field.Check.Sort.COLOUR;
  }

  private static String pictureName(Field field) {
    return field.name().toLowerCase(Locale.ROOT) + (isInColour(field) ? ".jpg" : ".png");
  }

  /** The file, in Shift_JIS. */
  public byte[] bytes() {
    return lines.stream()
        .map(Line::text)
        .collect(Collectors.joining("\r\n", "", "\r\n"))
        .getBytes(SHIFT_JIS);
  }

  /**
   * The fields that an error is about: that of its line, else those that make its item, else, so
   * that there is always somewhere to mend it, all of them.
   *
   * @param findings at least one of them an error
   */
  public Set<String> fieldsOf(List<Finding> findings) {
    Set<String> wrong = new LinkedHashSet<>();
    for (Finding finding : findings) {
      if (finding.level() == Level.ERROR) {
        wrong.addAll(fieldsOf(finding));
      }
    }
    return inOrder(wrong);
  }

  /** The same for one finding, whatever its level. */
  public Set<String> fieldsOf(Finding finding) {
    int line = finding.line();
    String field = line > 0 && line <= lines.size() ? lines.get(line - 1).field() : null;
    if (field != null) {
      return Set.of(field);
    }
    Set<String> named = new LinkedHashSet<>();
    for (Field each : form.fields()) {
      String item = "【" + each.item().replace("#", "") + "】";
      String group = "【" + each.group().split(":", -1)[0] + "】";
      if (finding.item().equals(item)
          || finding.item().equals(group)
          || finding.messageJa().contains(item)
          || (!each.group().isEmpty() && finding.messageJa().contains(group))) {
        named.add(each.name());
      }
    }
    return named.isEmpty() ? form.fieldNames() : named;
  }

  private Set<String> inOrder(Set<String> names) {
    Set<String> ordered = new LinkedHashSet<>(form.fieldNames());
    ordered.retainAll(names);
    return ordered;
  }

  private void compose(Values values) {
    own("<HTML>");
    own("<HEAD>");
    own("<META http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">");
    own("<TITLE>" + form.documentName() + "</TITLE>");
    own("</HEAD>");
    own("<BODY>");
    own("<PRE>");
    String group = "";
    for (Part part : form.parts()) {
      if (!isWritten(part, values)) {
        continue;
      }
      if (!part.group().equals(group) && !part.group().isEmpty()) {
        own("【" + part.group().split(":", -1)[0] + "】");
      }
      group = part.group();
      String indent = group.isEmpty() ? "" : MEMBER;
      switch (part) {
        case Fixed fixed -> own(indent + "【" + fixed.item() + "】" + fixed.value());
        case Keyed keyed -> write(indent, keyed.field(), values.get(keyed.field().name()));
      }
    }
    own("</PRE>");
    own("</BODY>");
    own("</HTML>");
  }

  private void write(String indent, Field field, String value) {
    String item = field.item().replace("#", Width.full(value));
    switch (field.kind()) {
      case PICTURE -> {
        add(indent + "【" + item + "】", field.name());
        lines.add(new Line("<IMG SRC=\"" + pictureName(field) + "\">", field.name()));
      }
      case FLAG -> add(indent + "【" + item + "】", field.name());
      case LINE -> {
        boolean named = field.item().contains("#");
        add(indent + "【" + item + "】" + (named ? "" : Width.full(value)), field.name());
      }
      case TEXT -> {
        if (!item.isEmpty()) {
          add(indent + "【" + item + "】", field.name());
        }
        value
            .lines()
            .forEach(line -> add((line.startsWith("【") ? "" : indent + "　") + line, field.name()));
      }
    }
  }

  /** An empty field makes no item, and a group of empty fields no group. */
  private boolean isWritten(Part part, Values values) {
    return switch (part) {
      case Keyed keyed -> !values.get(keyed.field().name()).isEmpty();
      case Fixed fixed when !fixed.onlyWith().isEmpty() -> !values.get(fixed.onlyWith()).isEmpty();
      case Fixed fixed -> {
        List<Field> members =
            fixed.group().isEmpty()
                ? List.of()
                : form.fields().stream()
                    .filter(field -> field.group().equals(fixed.group()))
                    .toList();
        yield members.isEmpty()
            || members.stream().anyMatch(field -> !values.get(field.name()).isEmpty());
      }
    };
  }

  private void own(String text) {
    lines.add(new Line(text, null));
  }

  private void add(String text, String field) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    lines.add(new Line(escaped, field));
  }
}
