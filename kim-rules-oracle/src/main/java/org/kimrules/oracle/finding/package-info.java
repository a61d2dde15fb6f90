/**
 * What clauses answer: sentences, facts and remedies that are taken apart once and filled in for each subject. Start with
 * {@link org.kimrules.oracle.finding.Answer}. Uses the core only.
 */
@NullMarked
package org.kimrules.oracle.finding;

import org.jspecify.annotations.NullMarked;
