/**
 * Many plans at once: the assessment of a stream of plans or of documents by several threads, with what became of each. Start
 * with {@link org.kimrules.core.policy.Policy#assessAll} for plans and with {@link org.kimrules.core.batch.Batch} for documents.
 * What is written of a result stands in {@code line} below. May use {@code data}, {@code plan}, {@code policy}, {@code
 * reading}, {@code decision} and what they use.
 */
@NullMarked
package org.kimrules.core.batch;

import org.jspecify.annotations.NullMarked;
