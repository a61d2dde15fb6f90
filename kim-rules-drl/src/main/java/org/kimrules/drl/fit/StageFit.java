package org.kimrules.drl.fit;

import java.util.Optional;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;

/**
 * A rule reads what its stage sees, says what its stage takes, and answers about what its clause speaks about. Any other rule would
 * never fire, and every plan would stop because nobody answers.
 */
final class StageFit {

    private final RuleFile file;
    private final Source source;
    private final Faults faults;

    StageFit(RuleFile file, Faults faults) {
        this.file = file;
        this.source = file.layer().source(file.path());
        this.faults = faults;
    }

    void check() {
        file.source().rules().forEach(rule -> {
            rule.patterns().forEach(this::seen);
            Said.of(rule).ifPresent(said -> {
                taken(rule, said);
                said.pattern(rule, 0).ifPresent(this::subject);
            });
        });
    }

    private String name() {
        return file.stage().fileName() + ".drl";
    }

    private void seen(PatternTree pattern) {
        if (FactTypes.names().contains(pattern.type())
                && !StageFacts.types(file.stage()).contains(pattern.type())) {
            faults.add(source.faultBelow(
                    FaultCode.STAGE,
                    pattern.look().line(),
                    pattern.type(),
                    pattern.type() + " in " + name() + ", which never sees one",
                    "one of: " + String.join(", ", StageFacts.types(file.stage()))));
        }
    }

    private void taken(RuleTree rule, Said said) {
        if (FactTypes.words().containsKey(said.word().text())
                && !StageFacts.says(
                        file.stage(), said.word().text(), said.facts().size())) {
            faults.add(source.faultBelow(
                    FaultCode.STAGE,
                    rule.consequence().span().line(),
                    said.word().text(),
                    said.word().text() + "( " + String.join(", ", said.facts()) + " ) in " + name(),
                    "one of: " + String.join(", ", StageFacts.signatures(file.stage()))));
        }
    }

    /** A rule of derive answers nothing. */
    private void subject(PatternTree pattern) {
        Optional<SubjectKind> about = StageFacts.kind(pattern.type());
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        Source clause = file.layer().source(folder + "clause.md");
        Optional<Clause> spoken = Optional.ofNullable(file.layer().clauses().get(clause.name()));
        if (file.stage() != Stage.DERIVE
                && about.isPresent()
                && spoken.isPresent()
                && spoken.get().subject() != about.get()
                && faults.none(clause.name())) {
            String said = spoken.get().subject().name();
            faults.add(clause.fault(
                    FaultCode.STAGE,
                    clause.line("subject:"),
                    said,
                    said + " with rules about " + pattern.type() + " in " + name(),
                    about.get() + ", or rules about "
                            + StageFacts.type(spoken.get().subject())));
        }
    }
}
