/**
 * Policy as tests: the cases of a policy as JUnit tests, and assertions about assessments for tests that are written in Java.
 * Start with {@link org.kimrules.test.PolicyTest}; in Java with {@link org.kimrules.test.Scenario} and {@link
 * org.kimrules.test.AssessmentAssert}. Uses the core, the rules and the authoring kit.
 */
@NullMarked
package org.kimrules.test;

import org.jspecify.annotations.NullMarked;
