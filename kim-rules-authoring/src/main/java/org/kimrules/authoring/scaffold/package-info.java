/**
 * The first files of a policy of somebody's own, and a walk from there to a tested rule. Start with {@link
 * org.kimrules.authoring.scaffold.NewPolicy}. Uses the core only.
 */
@NullMarked
package org.kimrules.authoring.scaffold;

import org.jspecify.annotations.NullMarked;
