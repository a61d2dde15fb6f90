/**
 * What is measured against each other: the library and its peers, each with the same plan in and the same assessment out.
 * Start with {@link org.kimrules.benchmarks.contender.Contender}. It uses the rule bindings and Drools.
 */
@NullMarked
package org.kimrules.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
