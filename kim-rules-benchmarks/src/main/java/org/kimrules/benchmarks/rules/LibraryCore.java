package org.kimrules.benchmarks.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.policy.Budget;
import org.kimrules.drl.engine.RuleVariants;
import org.kimrules.drl.engine.RuleVariants.Variant;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.spending.Meter;

/** The clauses in the engine of the library, compiled at run time like those of a policy folder. */
final class LibraryCore implements CoreEngine {

    private final RuleStages rules;

    private LibraryCore(RuleStages rules) {
        this.rules = rules;
    }

    static CoreEngine compile(PolicyFolder folder) {
        Variant all = new Variant(Stage.CHECK, file(folder));
        return new LibraryCore(RuleVariants.compile(List.of(all)).get(0).orElseThrow());
    }

    /** All files as one: every import once, then every rule. */
    private static String file(PolicyFolder folder) {
        List<String> lines = folder.layers().stream()
                .flatMap(layer -> layer.inventory().files().stream()
                        .filter(CoreEngine::owns)
                        .filter(file -> layer.files().has(file))
                        .flatMap(file -> layer.source(file).text().lines()))
                .filter(line -> !line.startsWith("package "))
                .toList();
        Set<String> imports = new LinkedHashSet<>(lines);
        imports.removeIf(line -> !line.startsWith("import "));
        return String.join("\n", imports) + "\n"
                + lines.stream().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    }

    @Override
    public Collection<Answer> answers(Collection<? extends Fact> facts) {
        return rules.run(Stage.CHECK, facts, new Meter(Budget.DEFAULT)).stream()
                .map(conclusion -> (Answer) conclusion.result())
                .toList();
    }
}
