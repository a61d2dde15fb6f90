/**
 * A second opinion on the plans of the programme, written by hand in plain Java from the specification of the clauses,
 * for comparison with the library's answers. Start with {@link org.kimrules.authoring.oracle.Oracle}.
 */
@NullMarked
package org.kimrules.authoring.oracle;

import org.jspecify.annotations.NullMarked;
