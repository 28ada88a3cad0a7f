package org.patentoffice.journeys.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of several rounds, and the processor time that each process took in them. */
public final class Rounds {
  private final List<Double> figures = new ArrayList<>();
  private final Map<String, Double> cpuMicros = new LinkedHashMap<>();
  private long units;

  /** Figures that are there already. */
  public static Rounds of(List<Double> figures) {
    Rounds rounds = new Rounds();
    figures.forEach(rounds::add);
    return rounds;
  }

  public void add(double figure) {
    figures.add(figure);
  }

  /** Notes processor time by process. */
  public void spent(long unitsDone, Map<String, Duration> before, Map<String, Duration> after) {
    units += unitsDone;
    after.forEach(
        (process, time) ->
            cpu(process, time.minus(before.getOrDefault(process, Duration.ZERO)).toNanos() / 1e3));
  }

  public void cpu(String process, double micros) {
    cpuMicros.merge(process, micros, Double::sum);
  }

  public double median() {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median of the rounds' ratios to the rounds of another. */
  public double medianRatioTo(Rounds peer) {
    Rounds ratios = new Rounds();
    for (int i = 0; i < Math.min(figures.size(), peer.figures.size()); i++) {
      ratios.add(figures.get(i) / peer.figures.get(i));
    }
    return ratios.median();
  }

  public double microsPerUnit() {
    return cpuMicros.values().stream().mapToDouble(each -> each).sum() / Math.max(1, units);
  }

  /** Microseconds of processor time per unit, by process. */
  public String cpu() {
    List<String> each = new ArrayList<>();
    cpuMicros.forEach(
        (process, micros) -> each.add("%s %.1f".formatted(process, micros / Math.max(1, units))));
    return String.join(", ", each);
  }

  @Override
  public String toString() {
    return String.join(
        ", ",
        figures.stream()
            .map(figure -> (figure < 100 ? "%,.1f" : "%,.0f").formatted(figure))
            .toList());
  }
}
