/**
 * The clauses, one class for each document that has clauses to answer and one method for each clause. Clauses that a person
 * answers or whose text is open are answered by the register alone. Start with {@link org.kimrules.oracle.document.Book}. Uses
 * the other packages but the top one.
 */
@NullMarked
package org.kimrules.oracle.document;

import org.jspecify.annotations.NullMarked;
