package org.kimrules.drl.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.policy.PolicyException;

/**
 * Which rules a policy has and in which files, as it was committed. The loaded rules are compared with it, because a rule
 * file that an engine drops does not say so. The file lists each rule file on a line of its own, its rules indented below.
 */
public final class Inventory {

    /** The name of the file in the policy's folder. */
    public static final String FILE = "inventory.txt";

    private static final String INDENT = "  ";

    private final Map<String, Set<String>> rulesByFile;

    private Inventory(Map<String, Set<String>> rulesByFile) {
        this.rulesByFile = rulesByFile;
    }

    /** Returns the inventory of the rule names by file. */
    public static Inventory of(Map<String, ? extends Set<String>> rulesByFile) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        rulesByFile.forEach((file, rules) -> sorted.put(file, new TreeSet<>(rules)));
        return new Inventory(sorted);
    }

    /**
     * Parses the file.
     *
     * @throws PolicyException when a rule stands above the first file, or a rule or file occurs twice
     */
    public static Inventory parse(String text) {
        Faults faults = new Faults();
        Inventory inventory = parse(new Source(FILE, text), faults);
        faults.throwIfAny();
        return inventory;
    }

    /** Parses the file and keeps what is wrong with it. */
    static Inventory parse(Source source, Faults faults) {
        Map<String, Set<String>> rulesByFile = new LinkedHashMap<>();
        Set<String> rules = new TreeSet<>();
        int number = 0;
        for (String line : source.text().lines().toList()) {
            number++;
            boolean once = true;
            if (!line.isBlank() && !line.startsWith(INDENT)) {
                rules = new TreeSet<>();
                once = rulesByFile.putIfAbsent(line, rules) == null;
            } else if (!line.isBlank()) {
                once = rules.add(line.strip());
                if (rulesByFile.isEmpty()) {
                    faults.add(source.fault(
                            FaultCode.INVENTORY, number, line.strip(), line, "the file of the rule above it"));
                }
            }
            if (!once) {
                faults.add(source.fault(
                        FaultCode.INVENTORY, number, line.strip(), line.strip(), "every file and rule once"));
            }
        }
        return new Inventory(rulesByFile);
    }

    /** Returns the inventory of all rules of several folders. */
    static Inventory of(List<Inventory> inventories) {
        Map<String, Set<String>> all = new TreeMap<>();
        inventories.forEach(each -> all.putAll(each.rulesByFile));
        return new Inventory(all);
    }

    /** Returns the rule files, sorted. */
    public List<String> files() {
        return List.copyOf(rulesByFile.keySet());
    }

    /** Returns the names of all rules, sorted. */
    public Set<String> rules() {
        return rulesByFile.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names of the rules in the file, sorted. */
    public Set<String> rulesIn(String file) {
        return rulesByFile.getOrDefault(file, Set.of());
    }

    /** Returns the text of the file. */
    public String print() {
        return rulesByFile.entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .map(rule -> INDENT + rule + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
