package org.kimrules.authoring.lint.contract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.Said;

/** D09: what a stage inserts is read in a later one. */
final class OwnConclusions implements LintRule {

    @Override
    public String id() {
        return "D09";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(file -> remarks(file, inserted(law, file.stage())));
    }

    private static Set<String> inserted(LawFolder law, Optional<Stage> stage) {
        return law.drl().stream()
                .filter(file -> file.stage().equals(stage))
                .flatMap(file -> file.rules().stream())
                .flatMap(Said::all)
                .flatMap(said -> FactTypes.words().getOrDefault(said.word().text(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Stream<Remark> remarks(DrlFile file, Set<String> inserted) {
        return file.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> inserted.contains(pattern.type()))
                .map(pattern -> file.remark(
                        id(),
                        pattern.span(),
                        "the stage that makes `" + pattern.type() + "` reads it, when not all are made yet",
                        "a rule of a later stage"));
    }
}
