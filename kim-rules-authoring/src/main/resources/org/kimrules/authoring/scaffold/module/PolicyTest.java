package %{package};

import org.kimrules.test.PolicyTest;
import org.kimrules.test.PolicyTests;

/** The policy comes out as its cases say, prebuilt and compiled, and they prove all of it. */
@PolicyTest(id = "%{id}", folder = "src/main/resources/policies/%{id}")
class %{type}Test implements PolicyTests {}
