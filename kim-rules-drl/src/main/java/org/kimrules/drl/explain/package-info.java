/**
 * Explains what an assessment found: from the record of a run to reasons and arithmetic, and why a clause says nothing else,
 * when somebody asks. Start with {@link org.kimrules.drl.explain.Explanations}. Uses everything but {@code assess} and {@code
 * engine}.
 */
@NullMarked
package org.kimrules.drl.explain;

import org.jspecify.annotations.NullMarked;
