/**
 * The library's words and its door: plan in, assessment out. Start with {@link org.kimrules.core.policy.Policies}. The
 * packages in the order of the pipeline: {@code data} (files), {@code reading} (files to plans), {@code plan} and {@code
 * budget} (facts), {@code law} (clauses and dated figures), {@code policy} (the port of the engine), {@code decision}
 * (answers), {@code report} (answers for people and machines); {@code batch} sends many plans that way at once, {@code
 * child} sends them through another process.
 */
@NullMarked
package org.kimrules.core;

import org.jspecify.annotations.NullMarked;
