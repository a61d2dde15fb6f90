package org.kimrules.drl.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.ClauseFiles.RuleFile;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.drl.folder.cases.CaseTable;

/**
 * The folder of one clause: which rules and cases stand in it. Nothing is read before somebody asks, so that loading a
 * policy takes no longer for it.
 */
final class ClauseFolder {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    private final String policy;
    private final String path;
    private final PolicyFiles files;
    private final Inventory inventory;

    /**
     * Creates the folder.
     *
     * @param policy the id of the policy that the files are of
     * @param clause the clause whose folder it is
     * @param files the files of that policy
     * @param inventory the rule files of that policy
     */
    ClauseFolder(String policy, Clause clause, PolicyFiles files, Inventory inventory) {
        this.policy = policy;
        this.path = Entries.folder(clause);
        this.files = files;
        this.inventory = inventory;
    }

    /**
     * Reads the rule files, the cases and the sign-offs.
     *
     * @param figures what rules may name
     * @param figure the text of the file of a parameter by its key
     */
    ClauseFiles read(ParameterBook figures, UnaryOperator<String> figure) {
        Map<String, String> rules = new TreeMap<>();
        inventory.files().stream()
                .filter(file -> file.startsWith(path + "/"))
                .forEach(file -> rules.put(file, files.read(file)));
        String casesFile = path + "/cases.yaml";
        Optional<String> cases = files.find(casesFile);
        List<String> parameters = parameters(rules, figures);
        return new ClauseFiles(
                named(path),
                rules.entrySet().stream()
                        .map(file -> new RuleFile(named(file.getKey()), quoted(RULE, file.getValue())))
                        .toList(),
                cases.map(found -> named(casesFile)),
                cases.map(ClauseFolder::sentences).orElse(List.of()),
                parameters,
                Map.of(
                        Part.RULES, digest(rules),
                        Part.PARAMETERS, digest(texts(parameters, figure)),
                        Part.SENTENCE, digest(texts(List.of(path + "/clause.md"), files::read))),
                files.find(path + "/" + ClauseFiles.SIGN_OFFS));
    }

    private static List<String> parameters(Map<String, String> rules, ParameterBook figures) {
        return rules.values().stream()
                .flatMap(text -> quoted(STRING, text).stream())
                .filter(word -> figures.find(word).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(List<String> names, UnaryOperator<String> text) {
        return names.stream().collect(Collectors.toMap(name -> name, text));
    }

    private static String digest(Map<String, String> texts) {
        return Fingerprint.of(texts).digest();
    }

    private String named(String file) {
        return policy + "/" + file;
    }

    private static List<String> quoted(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** Returns what the cases say; everything else in the file is for the tests that run them. */
    private static List<String> sentences(String yaml) {
        return CaseTable.cases(CaseTable.expanded(Documents.yaml(yaml), new Problems()))
                .flatMap(one -> fields(one, "case"))
                .flatMap(sentence -> sentence instanceof Node.Scalar words ? Stream.of(words.text()) : Stream.of())
                .toList();
    }

    private static Stream<Node> fields(Node node, String name) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.name().equals(name))
                        .map(Node.Entry::value)
                : Stream.of();
    }
}
