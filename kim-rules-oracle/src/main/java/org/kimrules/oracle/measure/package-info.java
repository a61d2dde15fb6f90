/**
 * A plan laid out for its law: positions cut where their law or figures change, the other subjects, and what they are compared
 * with. Start with {@link org.kimrules.oracle.measure.Measure}. Uses the core, {@code law} and {@code finding}.
 */
@NullMarked
package org.kimrules.oracle.measure;

import org.jspecify.annotations.NullMarked;
