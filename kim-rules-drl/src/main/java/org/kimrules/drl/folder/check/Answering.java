package org.kimrules.drl.folder.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/** Who answers a clause fits what the clause says: one stage that sees its subjects, and a message for each rule. */
final class Answering {

    private final Layer layer;
    private final Faults faults;

    Answering(Layer layer, Faults faults) {
        this.layer = layer;
        this.faults = faults;
    }

    /** Without its inventory nothing is known of the rules. */
    void check() {
        if (faults.none(layer.name(Inventory.FILE))) {
            layer.clauses().forEach((file, clause) -> check(() -> layer.named(file), clause));
        }
    }

    private void check(Supplier<Source> source, Clause clause) {
        String folder = Entries.folder(clause) + "/";
        Set<String> files = layer.inventory().files().stream()
                .filter(path -> path.startsWith(folder))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Stage> stages = Stage.answering().stream()
                .filter(stage -> files.contains(folder + stage.fileName() + ".drl"))
                .toList();
        boolean encoded = clause.status() == ClauseStatus.ENCODED;
        if (stages.size() != (encoded ? 1 : 0)) {
            faults.add(source.get()
                    .fault(
                            FaultCode.STAGE,
                            source.get().line("status:"),
                            clause.status().name(),
                            clause.status() + " with "
                                    + (stages.isEmpty() ? "no rule file" : "rules in " + names(stages)),
                            encoded
                                    ? "exactly one of " + names(Stage.answering())
                                            + " in its folder and in inventory.txt"
                                    : "no rule file, or status ENCODED"));
        } else if (files.stream().allMatch(file -> faults.none(layer.name(file)))) {
            stages.forEach(stage -> check(source, clause, stage));
            messages(source, clause, files);
        }
    }

    private static String names(List<Stage> stages) {
        return stages.stream().map(stage -> stage.fileName() + ".drl").collect(Collectors.joining(", "));
    }

    /** A clause in a stage that never sees its subjects would be silent. */
    private void check(Supplier<Source> source, Clause clause, Stage stage) {
        if (!stage.answers(clause.subject())) {
            faults.add(source.get()
                    .fault(
                            FaultCode.STAGE,
                            source.get().line("subject:"),
                            clause.subject().name(),
                            clause.subject() + " in " + stage.fileName() + ".drl, which never sees one",
                            "rules in "
                                    + names(Stage.answering().stream()
                                            .filter(other -> other.answers(clause.subject()))
                                            .toList())));
        }
        if (clause.counts().isPresent() != (stage == Stage.LIMIT)) {
            String counts = clause.counts().map(each -> "counts: " + each).orElse("no counts");
            faults.add(source.get()
                    .fault(
                            FaultCode.STAGE,
                            source.get().line("counts:"),
                            "counts",
                            counts + " with rules in " + stage.fileName() + ".drl",
                            "counts for rules in limit.drl, and for them only"));
        }
    }

    private void messages(Supplier<Source> source, Clause clause, Set<String> files) {
        Set<String> rules = keys(clause, files);
        Set<String> silent = new TreeSet<>(rules);
        silent.removeAll(clause.messages().keySet());
        silent.forEach(key -> faults.add(source.get()
                .fault(
                        FaultCode.MESSAGE_MISSING,
                        source.get().line("messages:"),
                        "messages",
                        "no message " + key,
                        "what the finding says, German and English, under " + key)));
        clause.messages().keySet().stream()
                .filter(key -> !rules.contains(key))
                .forEach(key -> faults.add(source.get()
                        .faultBelow(
                                FaultCode.MESSAGE_UNUSED,
                                source.get().line("messages:"),
                                key,
                                "a message " + key + " that no rule of the clause has",
                                silent.isEmpty()
                                        ? "a rule with this letter, or no such message"
                                        : Codes.expected(key, silent).en())));
    }

    /** The keys of what the clause can say: of its rules, or of the register itself. */
    private Set<String> keys(Clause clause, Set<String> files) {
        return switch (clause.status()) {
            case JUDGED -> Set.of("j");
            case OPEN -> Set.of("u");
            case ENCODED ->
                files.stream()
                        .filter(file -> !file.endsWith("/" + Stage.DERIVE.fileName() + ".drl"))
                        .flatMap(file -> layer.inventory().rulesIn(file).stream())
                        .flatMap(rule -> RuleName.find(rule, clause.id()).stream())
                        .map(RuleName::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        };
    }
}
