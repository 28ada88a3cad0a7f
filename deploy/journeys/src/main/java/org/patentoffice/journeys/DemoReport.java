package org.patentoffice.journeys;

import java.util.List;
import org.patentoffice.journeys.story.StoryReport;

/**
 * {@code .office/demo-report.json}.
 *
 * @param startupSeconds as measured by {@code ./office up}
 * @param residentMiB of all processes together, as measured by {@code ./office up}
 */
record DemoReport(double startupSeconds, long residentMiB, List<StoryReport> stories) {}
