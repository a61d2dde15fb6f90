package org.kimrules.authoring.cases;

import java.util.List;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problems;
import org.kimrules.drl.folder.PolicyFiles;

/**
 * What {@code cases/suite.yaml} says of the cases of a policy. The file may be missing.
 *
 * @param covers the layers whose cases are run with this policy's base plan
 */
public record SuiteYaml(List<String> covers) {

    private static final String FILE = "cases/suite.yaml";

    /** Keeps a copy. */
    public SuiteYaml {
        covers = List.copyOf(covers);
    }

    static SuiteYaml read(PolicyFiles files) {
        return files.find(FILE).map(SuiteYaml::parse).orElse(new SuiteYaml(List.of()));
    }

    private static SuiteYaml parse(String text) {
        try {
            Problems problems = new Problems();
            SuiteYaml read =
                    Fields.read(Documents.yaml(text), "", problems, fields -> new SuiteYaml(fields.ids("covers")));
            problems.throwIfAny();
            return read;
        } catch (InvalidInputException e) {
            throw new IllegalStateException("`" + FILE + "` is refused: " + e.getMessage(), e);
        }
    }
}
