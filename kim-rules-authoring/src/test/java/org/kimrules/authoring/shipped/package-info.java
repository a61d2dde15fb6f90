/** What the law of the jar is held to: its cases, the oracle, and both ways of building its rules. */
@NullMarked
package org.kimrules.authoring.shipped;

import org.jspecify.annotations.NullMarked;
