package org.kimrules.authoring.mutation.mutant;

/**
 * One small change of a policy: {@code B1-02-v/PositionSlice employer == "OTHER"/!=}.
 *
 * @param id says what is changed and how, but not on which line, so that it stays the same when lines move
 * @param clause the id of the clause whose cases should notice it
 * @param file the file, as people know it
 * @param line the line, counted from 1
 * @param before what stands there
 * @param after what the mutant has instead; empty where it is taken away
 */
public record Mutant(String id, String clause, String file, int line, String before, String after) {}
