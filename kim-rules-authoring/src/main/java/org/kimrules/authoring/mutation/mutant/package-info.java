/**
 * The small changes of a policy that its cases have to notice, each with its place and what it makes of the law. Start with
 * {@link org.kimrules.authoring.mutation.mutant.Mutant}. May use the parsed rule files, the folder of the policy and the
 * engine's variants of a rule.
 */
@NullMarked
package org.kimrules.authoring.mutation.mutant;

import org.jspecify.annotations.NullMarked;
