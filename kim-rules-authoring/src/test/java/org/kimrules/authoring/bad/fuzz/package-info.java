/**
 * What Jazzer feeds with bytes: the readers of plans and policies. Start with {@code FuzzTest}.
 */
@NullMarked
package org.kimrules.authoring.bad.fuzz;

import org.jspecify.annotations.NullMarked;
