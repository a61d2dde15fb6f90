package org.kimrules.oracle.measure;

import org.kimrules.oracle.finding.Facts;

/**
 * What the plan says to one question.
 *
 * @param answer the answer
 * @param facts what is stated of it
 * @param <T> what the answer is
 */
public record Stated<T>(T answer, Facts facts) {}
