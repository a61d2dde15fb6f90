/**
 * The law as tables that are made once: which clauses apply to whom on which day, as bits, and what every figure is on every
 * day. Start with {@link org.kimrules.oracle.law.LawTable}. Uses the core and {@code finding}.
 */
@NullMarked
package org.kimrules.oracle.law;

import org.jspecify.annotations.NullMarked;
