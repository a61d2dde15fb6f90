/** Tests of the policy as a whole: the Bielefeld plan, both ways of building, determinism and loading. */
@NullMarked
package org.kimrules.drl.policy;

import org.jspecify.annotations.NullMarked;
