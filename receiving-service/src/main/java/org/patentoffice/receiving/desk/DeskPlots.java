package org.patentoffice.receiving.desk;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.patentoffice.receiving.desk.Supervision.Queue;
import org.patentoffice.receiving.desk.Supervision.Throughput;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.notice.NoticePdf;
import org.patentoffice.receiving.scan.ScanReader;

/** Plots of the desk as PNG, twice as many pixels as they take on the page. */
final class DeskPlots {
  private static final int WIDTH = 620;
  private static final int HEIGHT = 280;
  private static final int DENSITY = 2;
  private static final float POINTS = 13;
  private static final int MOST_DAYS = 14;
  private static final Color IN_TIME = new Color(0x0B4A82);
  private static final Color LATE = new Color(0xB3541E);
  private static final Font FONT = font();

  private DeskPlots() {}

  /** What waits in each state, and how much of it longer than it may. */
  static byte[] queues(List<Queue> queues, Language language) {
    List<String> states =
        queues.stream().map(queue -> SupervisorView.state(queue.state(), language)).toList();
    List<Long> late = queues.stream().map(Queue::overTarget).toList();
    List<Long> inTime =
        queues.stream().map(queue -> queue.envelopes() - queue.overTarget()).toList();
    CategoryChart chart = chart(language.of("封筒", "Envelopes"));
    chart.getStyler().setStacked(true);
    add(chart, language.of("目標内", "within the target"), states, inTime, IN_TIME);
    add(chart, language.of("目標超過", "over the target"), states, late, LATE);
    return png(chart);
  }

  /** How many documents were keyed on each of the last days on which there were any. */
  static byte[] throughput(List<Throughput> rows, Language language) {
    Map<String, Long> byDay = new TreeMap<>();
    rows.forEach(row -> byDay.merge(row.day().toString().substring(5), row.keyed(), Long::sum));
    List<String> days = List.copyOf(byDay.keySet());
    List<String> last = days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
    CategoryChart chart = chart(language.of("入力（件）", "Keyed"));
    chart.getStyler().setLegendVisible(false);
    add(
        chart,
        language.of("入力", "keyed"),
        last,
        last.stream().map(day -> byDay.getOrDefault(day, 0L)).toList(),
        IN_TIME);
    return png(chart);
  }

  /** Nothing at all is drawn as one empty column: the library draws no chart without one. */
  private static void add(
      CategoryChart chart, String name, List<String> columns, List<Long> values, Color colour) {
    boolean none = columns.isEmpty();
    chart
        .addSeries(name, none ? List.of("–") : columns, none ? List.of(0L) : values)
        .setFillColor(colour);
  }

  private static CategoryChart chart(String yTitle) {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle(yTitle).build();
    CategoryStyler style = chart.getStyler();
    style.setBaseFont(FONT);
    style.setAxisTickLabelsFont(FONT);
    style.setAxisTitleFont(FONT);
    style.setLegendFont(FONT);
    style.setLegendPosition(Styler.LegendPosition.InsideNE);
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotGridVerticalLinesVisible(false);
    style.setYAxisMin(0.0);
    style.setYAxisDecimalPattern("0");
    style.setAntiAlias(true);
    return chart;
  }

  private static byte[] png(CategoryChart chart) {
    BufferedImage image =
        new BufferedImage(WIDTH * DENSITY, HEIGHT * DENSITY, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(DENSITY, DENSITY);
    chart.paint(graphics, WIDTH, HEIGHT);
    graphics.dispose();
    return ScanReader.png(image);
  }

  private static Font font() {
    try (InputStream file = NoticePdf.font()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(POINTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font of the notices cannot be read", e);
    }
  }
}
