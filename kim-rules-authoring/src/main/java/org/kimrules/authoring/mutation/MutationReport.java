package org.kimrules.authoring.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.SuiteYaml.Equivalent;
import org.kimrules.core.report.layout.Json;
import tools.jackson.core.JsonGenerator;

/**
 * What became of all mutants of a policy.
 *
 * @param policy the id of the policy
 * @param results each mutant with its fate
 * @param stale what the policy lists as equivalent and is not: no mutant has the id, or a case fails with it
 */
public record MutationReport(String policy, List<MutantResult> results, List<Equivalent> stale) {

    /** Keeps copies. */
    public MutationReport {
        results = List.copyOf(results);
        stale = List.copyOf(stale);
    }

    static MutationReport of(String policy, List<MutantResult> results, List<Equivalent> listed) {
        List<Equivalent> stale =
                listed.stream().filter(each -> !listed(each, results)).toList();
        return new MutationReport(
                policy, results.stream().map(result -> judged(result, listed)).toList(), stale);
    }

    private static boolean listed(Equivalent entry, List<MutantResult> results) {
        List<MutantResult> meant = results.stream()
                .filter(result -> entry.means(result.mutant().id()))
                .toList();
        return !meant.isEmpty() && meant.stream().noneMatch(result -> result.fate() == Fate.KILLED);
    }

    private static MutantResult judged(MutantResult result, List<Equivalent> listed) {
        Optional<Equivalent> entry = listed.stream()
                .filter(each -> result.fate() == Fate.SURVIVED
                        && each.means(result.mutant().id()))
                .findFirst();
        return entry.map(each -> new MutantResult(result.mutant(), Fate.EQUIVALENT, each.reason()))
                .orElse(result);
    }

    /** Returns the mutants of the fate. */
    public List<MutantResult> of(Fate fate) {
        return results.stream().filter(result -> result.fate() == fate).toList();
    }

    /** Returns how many of a hundred mutants that some case could notice are noticed, rounded down to a tenth. */
    public BigDecimal percent() {
        int killed = of(Fate.KILLED).size();
        int all = killed + of(Fate.SURVIVED).size();
        return all == 0
                ? new BigDecimal("100.0")
                : BigDecimal.valueOf(100L * killed).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }

    /** Returns the figures in one line. */
    public String summary() {
        return "mutants of " + policy + ": " + figures();
    }

    /** Returns the figures without the name of the policy. */
    public String figures() {
        return results.size() + ", " + of(Fate.KILLED).size() + " killed, "
                + of(Fate.SURVIVED).size() + " survived, " + of(Fate.EQUIVALENT).size() + " equivalent, "
                + of(Fate.NOT_VIABLE).size() + " not viable; " + percent()
                + " % of those that a case could notice are killed";
    }

    /** Returns the survivors, each with its place and the case that is missing, and what is listed in vain. */
    public List<String> unnoticed() {
        return Stream.concat(
                        of(Fate.SURVIVED).stream().map(MutationReport::survivor),
                        stale.stream()
                                .map(
                                        entry -> "cases/suite.yaml lists `" + entry.mutant()
                                                + "` as equivalent, but no mutant is called so or a case fails with one: remove it"))
                .toList();
    }

    /** Returns what no case notices, and the figures. */
    public String text() {
        return unnoticed().stream().map(line -> line + "\n\n").collect(Collectors.joining()) + summary() + "\n";
    }

    private static String survivor(MutantResult result) {
        return result.mutant().file() + ":" + result.mutant().line() + ": " + result.missing() + "; mutant: "
                + result.mutant().id().lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** Writes the fields of the report as JSON. */
    public void write(JsonGenerator json) {
        json.writeStringProperty("percent", percent().toPlainString());
        Json.objects(json, "mutants", results, result -> result(json, result));
        Json.strings(json, "stale", stale.stream().map(Equivalent::mutant).toList());
    }

    private static void result(JsonGenerator json, MutantResult result) {
        json.writeStringProperty("id", result.mutant().id());
        json.writeStringProperty("clause", result.mutant().clause());
        json.writeStringProperty("file", result.mutant().file());
        json.writeNumberProperty("line", result.mutant().line());
        json.writeStringProperty("before", result.mutant().before());
        json.writeStringProperty("after", result.mutant().after());
        json.writeStringProperty("fate", result.fate().name());
        json.writeStringProperty("because", result.because());
    }
}
