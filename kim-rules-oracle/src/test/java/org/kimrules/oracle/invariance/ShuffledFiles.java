package org.kimrules.oracle.invariance;

import java.util.Optional;
import java.util.Set;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The files of a policy in another order: rule files and parameters as their lists name them, rules within their file, and the history of
 * each figure.
 *
 * @param files as they were written
 * @param seed what the order is drawn from
 */
record ShuffledFiles(PolicyFiles files, long seed) implements PolicyFiles {

    private static final String PARAMETERS = "parameters:\n";
    private static final String ITEM = "  - ";

    /** Returns the policy with its rules compiled in this order. */
    Policy load() {
        PolicyFolder folder = PolicyFolder.read(this);
        return new RulePolicy(folder, CompiledRules.load(folder.layers()));
    }

    @Override
    public String read(String path) {
        String text = files.read(path);
        Shuffle shuffle = new Shuffle(seed + path.hashCode());
        if (path.equals(Inventory.FILE)) {
            return shuffle.of(text, "\\S");
        }
        if (path.endsWith(".drl")) {
            return shuffle.of(text, "rule ");
        }
        int list = text.indexOf(PARAMETERS);
        return list >= 0
                ? text.substring(0, list) + shuffle.of(text.substring(list), ITEM)
                : history(path, text, shuffle);
    }

    private static String history(String path, String text, Shuffle shuffle) {
        return path.startsWith("parameters/") ? shuffle.of(text, ITEM) : text;
    }

    @Override
    public boolean has(String path) {
        return files.has(path);
    }

    @Override
    public PolicyFiles layer(String id) {
        return new ShuffledFiles(files.layer(id), seed);
    }

    @Override
    public Optional<Set<String>> listing() {
        return files.listing();
    }
}
