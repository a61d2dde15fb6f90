/**
 * The register for readers: clauses and dated figures as they stood on a day, as text and as JSON, and the rule book that
 * holds everything. Start with {@link org.kimrules.core.report.register.Scope}. Nothing here assesses a plan. May use
 * {@code policy}, {@code signing}, {@code law}, {@code time}, {@code text} and {@code report}.
 */
@NullMarked
package org.kimrules.core.report.register;

import org.jspecify.annotations.NullMarked;
