/**
 * The law as data: documents, clauses, dated parameters and the vocabulary of a policy, each with its source and
 * evidence. Start with {@link org.kimrules.core.law.Clause}.
 */
@NullMarked
package org.kimrules.core.law;

import org.jspecify.annotations.NullMarked;
