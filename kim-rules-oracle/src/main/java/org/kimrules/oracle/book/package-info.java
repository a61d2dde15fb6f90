/**
 * All clauses of the policy, each with its answer. Start with {@link org.kimrules.oracle.book.Book}. Uses the other packages but
 * {@code document} and the top one.
 */
@NullMarked
package org.kimrules.oracle.book;

import org.jspecify.annotations.NullMarked;
