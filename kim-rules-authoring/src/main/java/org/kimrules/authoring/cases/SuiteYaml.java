package org.kimrules.authoring.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.text.Text;
import org.kimrules.drl.folder.Layer;

/**
 * What {@code cases/suite.yaml} says of the cases of a policy. The file may be missing.
 *
 * <pre>
 * covers: [grant-law-nrw]
 * thresholds: {coverage: 100, mutation: 95}
 * gaps:
 *   - {gap: "B1-04-v VIOLATED", reason: "no plan can come to this, because ..."}
 * equivalent:
 *   - {mutant: "GL-02-*law contains*", reason: "no case can notice it, because ..."}
 * </pre>
 *
 * @param covers the layers whose cases are run with this policy's base plan
 * @param thresholds what the cases have to reach
 * @param gaps what they are known not to prove; the list may only shrink
 * @param equivalent the mutants that no case could notice; the list may only shrink
 */
public record SuiteYaml(List<String> covers, Thresholds thresholds, List<Gap> gaps, List<Equivalent> equivalent) {

    static final String FILE = "cases/suite.yaml";

    /**
     * What the cases have to reach, in percent; 0 where the policy does not say.
     *
     * @param coverage of what the rules can answer, without the gaps that are listed
     * @param mutation of the mutants of the policy, without those that are equivalent
     */
    public record Thresholds(int coverage, int mutation) {

        static final Thresholds NONE = new Thresholds(0, 0);

        private static Thresholds read(Fields fields) {
            return new Thresholds(percent(fields, "coverage"), percent(fields, "mutation"));
        }

        private static int percent(Fields fields, String name) {
            int percent = fields.has(name)
                    ? fields.decimal(name, 0).map(Number::intValue).orElse(0)
                    : 0;
            if (percent < 0 || percent > 100) {
                fields.problem(ProblemCode.AMOUNT_RANGE, name, Text.same("a percentage from 0 to 100"));
            }
            return percent;
        }
    }

    /**
     * Something that no case proves.
     *
     * @param gap its name, as the report of coverage names it
     * @param reason why no case can
     */
    public record Gap(String gap, String reason) {

        private static Gap read(Fields fields) {
            return new Gap(fields.text("gap"), fields.text("reason"));
        }
    }

    /**
     * Mutants that no case could notice.
     *
     * @param mutant the id of one, or of several with asterisks for what differs between them
     * @param reason why no case could
     */
    public record Equivalent(String mutant, String reason) {

        private static Equivalent read(Fields fields) {
            return new Equivalent(fields.text("mutant"), fields.text("reason"));
        }

        /** Returns whether the mutant is meant. */
        public boolean means(String id) {
            return Pattern.matches("\\Q" + mutant.replace("*", "\\E.*\\Q") + "\\E", id);
        }
    }

    /** Keeps copies. */
    public SuiteYaml {
        covers = List.copyOf(covers);
        gaps = List.copyOf(gaps);
        equivalent = List.copyOf(equivalent);
    }

    static SuiteYaml read(Layer own, List<Layer> all, CaseFaults faults) {
        List<String> layers = all.stream().map(Layer::id).toList();
        return faults.find(own, FILE)
                .flatMap(source -> faults.read(
                        source,
                        (document, problems) -> Fields.read(document, "", problems, fields -> read(fields, layers))))
                .orElse(new SuiteYaml(List.of(), Thresholds.NONE, List.of(), List.of()));
    }

    private static SuiteYaml read(Fields fields, List<String> layers) {
        Optional<Thresholds> thresholds = fields.optionalSection("thresholds", Thresholds::read);
        List<Gap> gaps = fields.list("gaps", Gap::read);
        fields.unique("gaps", gaps.stream().map(Gap::gap), Text.same("every gap once"));
        return new SuiteYaml(
                fields.ids(
                        "covers",
                        id -> Optional.of(id)
                                .filter(Predicate.not(layers::contains))
                                .map(unknown -> Codes.expected(unknown, layers))),
                thresholds.orElse(Thresholds.NONE),
                gaps,
                fields.list("equivalent", Equivalent::read));
    }
}
