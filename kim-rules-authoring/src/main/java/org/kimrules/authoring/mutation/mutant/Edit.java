package org.kimrules.authoring.mutation.mutant;

import org.kimrules.drl.source.Span;

/**
 * A change of the text of a rule.
 *
 * @param name what is done, for the id of the mutant: {@code PositionSlice employer == "OTHER"/!=}
 * @param span the text that goes
 * @param text what comes in its place
 * @param before what a reader takes for changed, as it stands
 * @param after what it becomes; empty where it is taken away
 */
record Edit(String name, Span span, String text, String before, String after) {}
