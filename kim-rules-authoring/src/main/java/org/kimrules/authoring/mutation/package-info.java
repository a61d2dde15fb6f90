/**
 * What the cases of a policy would not notice: its rules, figures and register are changed a little, one change at a time, and
 * the cases are run against each of these mutants. Start with {@link org.kimrules.authoring.mutation.Mutation}. May use {@code
 * cases}, {@code mutant} and the layout of reports.
 */
@NullMarked
package org.kimrules.authoring.mutation;

import org.jspecify.annotations.NullMarked;
