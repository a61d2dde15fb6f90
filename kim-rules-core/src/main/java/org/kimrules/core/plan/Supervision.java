package org.kimrules.core.plan;

/**
 * Who supervises a position. What a plan does not state is {@link org.kimrules.core.law.Vocabulary#UNKNOWN}.
 *
 * @param technical the id of the position that has the technical supervision (<i>Fachaufsicht</i>)
 * @param line the id of the sponsor that has the line supervision (<i>Dienstaufsicht</i>)
 */
public record Supervision(String technical, String line) {}
