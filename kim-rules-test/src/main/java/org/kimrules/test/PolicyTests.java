package org.kimrules.test;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.kimrules.authoring.cases.Law;

/**
 * The tests of the policy that {@link PolicyTest} names: a container for each clause with a test for each of its cases, and the
 * coverage that {@code cases/suite.yaml} asks for; of a folder also that lint has nothing to remark, and where it is asked for
 * the mutants that the cases have to notice.
 */
public interface PolicyTests {

    /**
     * Returns the tests.
     *
     * @throws IllegalStateException when the class does not say which policy it tests
     * @throws org.kimrules.core.policy.PolicyException when the policy or its case files are at fault
     */
    @TestFactory
    default Stream<DynamicNode> policy() {
        PolicyTest named = getClass().getAnnotation(PolicyTest.class);
        if (named == null || (named.id().isEmpty() && named.folder().isEmpty())) {
            throw new IllegalStateException(getClass().getName() + " needs @PolicyTest with an id or a folder");
        }
        Optional<Law> prebuilt =
                Optional.of(named.id()).filter(id -> !id.isEmpty()).map(Law::prebuilt);
        Optional<Path> folder =
                Optional.of(named.folder()).filter(path -> !path.isEmpty()).map(Path::of);
        Optional<Law> compiled = folder.map(Law::compiled);
        return PolicyNodes.of(
                compiled.or(() -> prebuilt).orElseThrow(), compiled.flatMap(any -> prebuilt), folder, named.mutation());
    }
}
