package org.patentoffice.legalstatus.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/**
 * The stages as a picture: the prosecution model of ST.27, the present stage lit, the way taken
 * drawn. Units are those of the picture's view box, 800 by 310.
 *
 * @param description the same in words, for those who do not see it
 */
public record Diagram(List<Node> nodes, List<Edge> edges, String description) {

  /** A stage as a box; {@code look} is one of plain, passed, lit, over. */
  public record Node(int x, int y, int width, int height, String code, String label, String look) {
    /** Middle of the box. */
    public int middleX() {
      return x + width / 2;
    }

    /** Base line of the label. */
    public int labelY() {
      return y + height / 2 + 15;
    }

    /** Base line of the digit. */
    public int codeY() {
      return y + height / 2 - 7;
    }
  }

  /** A way between two stages as an SVG path; {@code taken} ways are bold. */
  public record Edge(String path, boolean taken) {}

  private record Move(Stage from, Stage to) {}

  private record Box(int x, int y, int width, int height) {}

  private static final Map<Stage, Box> BOXES = boxes();

  /** The ways of the prosecution model, always drawn. */
  private static final Map<Move, String> WAYS =
      Map.ofEntries(
          way(Stage.NOT_FILED, Stage.FILING, "M18 156 H46"),
          way(Stage.FILING, Stage.EXAMINATION, "M200 156 H256"),
          way(Stage.EXAMINATION, Stage.GRANT, "M410 156 H496"),
          way(Stage.EXAMINATION, Stage.PRE_GRANT_CHALLENGE, "M300 124 V46 H342"),
          way(Stage.PRE_GRANT_CHALLENGE, Stage.EXAMINATION, "M382 78 V120"),
          way(Stage.PRE_GRANT_CHALLENGE, Stage.GRANT, "M518 46 H550 V120"),
          way(Stage.GRANT, Stage.POST_GRANT_CHALLENGE, "M612 124 V82"),
          way(Stage.POST_GRANT_CHALLENGE, Stage.GRANT, "M636 78 V120"),
          way(Stage.FILING, Stage.TERMINATION, "M125 188 V240"),
          way(Stage.EXAMINATION, Stage.TERMINATION, "M335 188 V240"),
          way(Stage.PRE_GRANT_CHALLENGE, Stage.TERMINATION, "M452 78 V240"),
          way(Stage.GRANT, Stage.TERMINATION, "M575 188 V240"),
          way(Stage.POST_GRANT_CHALLENGE, Stage.TERMINATION, "M720 78 V240"));

  /** Ways that are rare: drawn only where a case has gone them. */
  private static final Map<Move, String> RARE_WAYS =
      Map.ofEntries(
          way(Stage.EXAMINATION, Stage.FILING, "M256 172 H204"),
          way(Stage.FILING, Stage.GRANT, "M125 124 V104 H530 V120"),
          way(Stage.FILING, Stage.PRE_GRANT_CHALLENGE, "M125 124 V30 H342"),
          way(Stage.TERMINATION, Stage.FILING, "M155 244 V192"),
          way(Stage.TERMINATION, Stage.EXAMINATION, "M365 244 V192"),
          way(Stage.TERMINATION, Stage.PRE_GRANT_CHALLENGE, "M474 244 V82"),
          way(Stage.TERMINATION, Stage.GRANT, "M605 244 V192"),
          way(Stage.TERMINATION, Stage.POST_GRANT_CHALLENGE, "M740 244 V82"));

  private static Map.Entry<Move, String> way(Stage from, Stage to, String path) {
    return Map.entry(new Move(from, to), path);
  }

  private static Map<Stage, Box> boxes() {
    Map<Stage, Box> boxes = new EnumMap<>(Stage.class);
    boxes.put(Stage.FILING, new Box(50, 124, 150, 64));
    boxes.put(Stage.EXAMINATION, new Box(260, 124, 150, 64));
    boxes.put(Stage.PRE_GRANT_CHALLENGE, new Box(346, 14, 172, 64));
    boxes.put(Stage.GRANT, new Box(500, 124, 150, 64));
    boxes.put(Stage.POST_GRANT_CHALLENGE, new Box(590, 14, 176, 64));
    boxes.put(Stage.TERMINATION, new Box(50, 244, 716, 54));
    return boxes;
  }

  /** The stages without any case. */
  static Diagram plain(CodeLists lists, Language language) {
    return draw(lists, language, List.of(), null);
  }

  /** The stages with the way of a case. */
  static Diagram of(CaseStatus status, CodeLists lists, Language language) {
    return draw(lists, language, status.path(), status);
  }

  private static Diagram draw(
      CodeLists lists, Language language, List<Stage> path, @Nullable CaseStatus status) {
    Set<Stage> passed = new HashSet<>(path);
    List<Node> nodes = new ArrayList<>();
    BOXES.forEach(
        (stage, box) ->
            nodes.add(
                new Node(
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    String.valueOf(stage.code()),
                    lists.name(stage).in(language),
                    look(stage, status, passed))));
    return new Diagram(nodes, edges(path), describe(path, lists, language));
  }

  private static String look(Stage stage, @Nullable CaseStatus status, Set<Stage> passed) {
    if (status != null && stage == status.stage()) {
      return status.state() == State.INACTIVE ? "over" : "lit";
    }
    return passed.contains(stage) ? "passed" : "plain";
  }

  /** Taken ways last, so that they lie on top. */
  private static List<Edge> edges(List<Stage> path) {
    Set<Move> taken = new HashSet<>();
    for (int i = 1; i < path.size(); i++) {
      taken.add(new Move(path.get(i - 1), path.get(i)));
    }
    List<Edge> edges = new ArrayList<>();
    WAYS.forEach(
        (move, way) -> {
          if (!taken.contains(move)) {
            edges.add(new Edge(way, false));
          }
        });
    for (Move move : taken) {
      String way = WAYS.getOrDefault(move, RARE_WAYS.get(move));
      if (way != null) {
        edges.add(new Edge(way, true));
      }
    }
    return edges;
  }

  private static String describe(List<Stage> path, CodeLists lists, Language language) {
    List<Stage> stages = path.isEmpty() ? List.copyOf(BOXES.keySet()) : path;
    return String.join(
        " → ",
        stages.stream()
            .filter(BOXES::containsKey)
            .map(stage -> stage.code() + " " + lists.name(stage).in(language))
            .toList());
  }
}
