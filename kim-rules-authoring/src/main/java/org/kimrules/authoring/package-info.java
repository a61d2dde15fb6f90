/**
 * The kit for people who write a directive as rules: its cases, what they prove, what they would not notice, and what is
 * wrong with the rules before anybody runs them. Each package is one tool; start with {@code cases}. No test framework is
 * needed here; {@code kim-rules-test} brings it to JUnit.
 */
@NullMarked
package org.kimrules.authoring;

import org.jspecify.annotations.NullMarked;
