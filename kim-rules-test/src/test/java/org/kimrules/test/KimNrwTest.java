package org.kimrules.test;

/** The shipped law comes out as its cases say, prebuilt and compiled, and they prove all of it. */
@PolicyTest(id = "kim-nrw", folder = "../kim-rules-drl/src/main/resources/policies/kim-nrw")
class KimNrwTest implements PolicyTests {}
