/**
 * The books of a run over many plans: what went in, what came out, and what got lost between. Start with {@link
 * org.kimrules.oracle.account.Account}. It looks at plans and assessments only, whoever made them.
 */
@NullMarked
package org.kimrules.oracle.account;

import org.jspecify.annotations.NullMarked;
