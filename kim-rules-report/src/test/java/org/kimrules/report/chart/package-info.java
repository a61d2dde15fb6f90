/** Tests of the geometry of the charts. */
@NullMarked
package org.kimrules.report.chart;

import org.jspecify.annotations.NullMarked;
