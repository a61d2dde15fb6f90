package org.kimrules.examples.lindental;

import org.kimrules.test.PolicyTest;
import org.kimrules.test.PolicyTests;

/** The policy comes out as its cases say, prebuilt and compiled, and they prove all of it. */
@PolicyTest(id = "lindental", folder = "src/main/resources/policies/lindental")
class LindentalTest implements PolicyTests {}
