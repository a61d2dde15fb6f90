package org.kimrules.authoring.lint.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.completeness.Codes;
import org.kimrules.authoring.completeness.Completeness;
import org.kimrules.authoring.completeness.Gap;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.drl.finding.Stage;

/**
 * A file whose rules answer a clause, with what can be shown about them without running any.
 *
 * @param codes the codes that a plan can hold
 * @param clause the clause
 * @param file the file
 */
record AnswerFile(Codes codes, LintClause clause, DrlFile file) {

    /** Returns those of the folder that can be read and hold rules. */
    static Stream<AnswerFile> of(LawFolder law) {
        Codes codes = new Codes(law.codes(), law.statementKinds());
        return law.clauses().stream()
                .filter(clause -> clause.sound() && clause.encoded())
                .flatMap(clause -> clause.drl().stream()
                        .filter(file -> file.stage()
                                .filter(stage -> stage != Stage.DERIVE)
                                .isPresent())
                        .filter(file -> !file.rules().isEmpty())
                        .map(file -> new AnswerFile(codes, clause, file)));
    }

    /** Returns the subjects without exactly one answer; none where the rules ask more than can be looked through. */
    List<Gap> gaps() {
        return Completeness.gaps(codes, clause.id(), applies(), file.rules()).orElse(List.of());
    }

    /** Returns the names of the rules that answer nobody; none where the rules ask more than can be looked through. */
    Set<String> idle() {
        return Completeness.idle(codes, applies(), file.rules()).orElse(Set.of());
    }

    private Map<String, Set<String>> applies() {
        Map<String, Set<String>> applies = new HashMap<>();
        clause.head()
                .entries("applies")
                .forEach(kind -> applies.put(
                        kind.name(),
                        YamlFile.items(kind.value())
                                .flatMap(code -> YamlFile.word(code).stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return applies;
    }
}
