package org.kimrules.authoring.cases;

import java.util.List;
import java.util.regex.Pattern;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problems;
import org.kimrules.drl.folder.PolicyFiles;

/**
 * What {@code cases/suite.yaml} says of the cases of a policy. The file may be missing.
 *
 * @param covers the layers whose cases are run with this policy's base plan
 * @param equivalent the mutants that no case could notice
 */
public record SuiteYaml(List<String> covers, List<Equivalent> equivalent) {

    private static final String FILE = "cases/suite.yaml";

    /** Keeps copies. */
    public SuiteYaml {
        covers = List.copyOf(covers);
        equivalent = List.copyOf(equivalent);
    }

    /**
     * Mutants that no case could notice.
     *
     * @param mutant the id of one, or of several with asterisks for what differs between them
     * @param reason why no case could
     */
    public record Equivalent(String mutant, String reason) {

        static Equivalent read(Fields fields) {
            return new Equivalent(fields.text("mutant"), fields.text("reason"));
        }

        /** Returns whether the mutant is meant. */
        public boolean means(String id) {
            return Pattern.matches("\\Q" + mutant.replace("*", "\\E.*\\Q") + "\\E", id);
        }
    }

    static SuiteYaml read(PolicyFiles files) {
        return files.find(FILE).map(SuiteYaml::parse).orElse(new SuiteYaml(List.of(), List.of()));
    }

    private static SuiteYaml parse(String text) {
        try {
            Problems problems = new Problems();
            SuiteYaml read = Fields.read(
                    Documents.yaml(text),
                    "",
                    problems,
                    fields -> new SuiteYaml(fields.ids("covers"), fields.list("equivalent", Equivalent::read)));
            problems.throwIfAny();
            return read;
        } catch (InvalidInputException e) {
            throw new IllegalStateException("`" + FILE + "` is refused: " + e.getMessage(), e);
        }
    }
}
