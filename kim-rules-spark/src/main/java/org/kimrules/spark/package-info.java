/**
 * Many plans on a cluster, by Apache Spark: reading them in parts, asking the library for a line of each, and the folder of
 * results. Start with {@link org.kimrules.spark.PortfolioJob}; {@link org.kimrules.spark.PortfolioMain} is what a cluster starts.
 * Uses {@code org.kimrules.core.batch}, which says what a line holds, and no rule engine.
 */
@NullMarked
package org.kimrules.spark;

import org.jspecify.annotations.NullMarked;
