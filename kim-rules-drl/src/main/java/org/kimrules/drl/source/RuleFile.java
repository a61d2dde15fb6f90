package org.kimrules.drl.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * A rule file at its place in a policy.
 *
 * @param layer the folder of law that it stands in
 * @param path its path within that folder
 * @param stage the stage that asks its rules
 * @param source what it holds
 */
public record RuleFile(Layer layer, String path, Stage stage, RuleSource source) {

    /** Returns the rule files of the policy and of the layers below it, as their inventories list them. */
    public static List<RuleFile> of(PolicyFolder policy) {
        return policy.layers().stream().flatMap(layer -> of(layer).stream()).toList();
    }

    /** Returns the rule files of one folder of law, as its inventory lists them and as far as there are such. */
    public static List<RuleFile> of(Layer layer) {
        return layer.inventory().files().stream()
                .filter(layer.files()::has)
                .flatMap(path -> stage(path).stream()
                        .map(stage -> new RuleFile(
                                layer,
                                path,
                                stage,
                                RuleSource.parse(
                                        layer.name(path), layer.source(path).text()))))
                .toList();
    }

    /** Returns whether its rules answer the clause. */
    public boolean answers(Clause clause) {
        return stage != Stage.DERIVE && path.equals(Entries.rules(clause, stage));
    }

    /** Returns the stage that a rule file is asked in, by its name; empty where no stage has such files. */
    public static Optional<Stage> stage(String path) {
        return Stream.of(Stage.values())
                .filter(stage -> path.endsWith("/" + stage.fileName() + ".drl"))
                .findFirst();
    }
}
