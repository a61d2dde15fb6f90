/**
 * Eleven clauses about positions, answered by rule engines and by hand from the same facts: what the engine itself takes,
 * without anything around it. Start with {@link org.kimrules.benchmarks.rules.CoreEngine}. It uses the contenders, the rule
 * bindings, Drools and Evrete.
 */
@NullMarked
package org.kimrules.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
