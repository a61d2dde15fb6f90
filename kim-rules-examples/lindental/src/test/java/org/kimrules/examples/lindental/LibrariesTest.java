package org.kimrules.examples.lindental;

import org.kimrules.test.PolicyTest;
import org.kimrules.test.PolicyTests;

/** Grants by cost and a clause about inhabitants come out as their cases say, prebuilt and compiled, and the cases prove all of it. */
@PolicyTest(id = "libraries", folder = "src/main/resources/policies/libraries")
class LibrariesTest implements PolicyTests {}
