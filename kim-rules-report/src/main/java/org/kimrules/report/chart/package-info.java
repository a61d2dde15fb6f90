/**
 * Charts as geometry: where each bar and each day lies, in whole pixels. Start with {@link
 * org.kimrules.report.chart.BarChart}. The templates write them as SVG. Uses of the core only {@code budget}, {@code text}
 * and {@code time}.
 */
@NullMarked
package org.kimrules.report.chart;

import org.jspecify.annotations.NullMarked;
