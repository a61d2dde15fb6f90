/**
 * Policy as tests: the cases of a policy as JUnit tests, and assertions about assessments for tests that are written in Java.
 */
@NullMarked
package org.kimrules.test;

import org.jspecify.annotations.NullMarked;
