package org.kimrules.authoring.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.answers.AnswerRules;
import org.kimrules.authoring.lint.contract.Contract;
import org.kimrules.authoring.lint.figures.FigureRules;
import org.kimrules.authoring.lint.register.RegisterRules;
import org.kimrules.authoring.lint.words.WordRules;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.folder.Inventory;

/**
 * Looks at a policy folder without running it. A folder that is broken in one place is looked at in all others; whether it
 * loads is another question.
 *
 * <pre>
 * Lint.of(Path.of("policies/kim-nrw")).forEach(remark -&gt; System.out.println(remark.place() + ": " + remark.what()));
 * </pre>
 */
public final class Lint {

    private static final List<LintRule> RULES = Stream.of(
                    Contract.rules(),
                    WordRules.rules(),
                    FigureRules.rules(),
                    RegisterRules.rules(),
                    AnswerRules.rules())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(LintRule::id))
            .toList();

    /** The rules that would take every word for a wrong one where the words cannot be read. */
    private static final Set<String> WORDED = Set.of("C06", "D07", "S01", "S02", "S04", "V01");

    /** The rules that repeat what others may have told better. */
    private static final Set<String> LOADING = Set.of("F02", "F03");

    /** The rules whose remarks leave a gap, or a double answer, behind them. */
    private static final Set<String> GAPPING =
            Set.of("C04", "D05", "D06", "D07", "D11", "D12", "D14", "D15", "F01", "S03", "V01", "V02");

    /** The rules that follow from what others may have told better. */
    private static final Set<String> FOLLOWING = Set.of("F02", "F03", "S01", "S02", "S04");

    private Lint() {}

    /** Returns the ids of all rules. */
    public static List<String> ids() {
        return RULES.stream().map(LintRule::id).toList();
    }

    /**
     * Returns what is wrong with the folder, sorted by place.
     *
     * @throws org.kimrules.core.policy.PolicyException when the folder has no policy.yaml
     */
    public static List<Remark> of(Path policyFolder) {
        LawFolder law = LawFolder.read(policyFolder);
        List<Remark> remarks = RULES.stream()
                .filter(rule -> law.worded() || !WORDED.contains(rule.id()))
                .flatMap(rule -> rule.remarks(law))
                .distinct()
                .sorted()
                .toList();
        List<Remark> first = remarks.stream()
                .filter(remark -> !FOLLOWING.contains(remark.rule()))
                .toList();
        return remarks.stream()
                .filter(remark -> first.contains(remark) || first.stream().noneMatch(other -> explains(other, remark)))
                .toList();
    }

    /**
     * One mistake is told once: what the loader says is left out where the line has a remark, and whoever mistypes a word leaves
     * a gap in the rules of the file, too.
     */
    private static boolean explains(Remark other, Remark following) {
        boolean sameFile = other.file().equals(following.file());
        return LOADING.contains(following.rule())
                ? sameFile && other.line() == following.line()
                : sameFile && GAPPING.contains(other.rule());
    }

    /**
     * Writes inventory.txt anew, the only thing that can be mended without thinking.
     *
     * @throws org.kimrules.core.policy.PolicyException when the folder has no policy.yaml, or a rule file cannot be read
     */
    public static void fix(Path policyFolder) {
        LawFolder law = LawFolder.read(policyFolder);
        law.drl().stream().filter(file -> !file.source().sound()).findFirst().ifPresent(file -> {
            throw new PolicyException(
                    "`" + file.file().path() + "` cannot be read, so the inventory would lack its rules");
        });
        try {
            Files.writeString(policyFolder.resolve(Inventory.FILE), law.rulesByFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
