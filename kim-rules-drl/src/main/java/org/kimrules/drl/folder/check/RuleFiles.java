package org.kimrules.drl.folder.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/**
 * The inventory names the rules that the files hold, each once, and each is named after its clause. Where files can't be
 * listed they were built, and the built rules are compared instead.
 */
final class RuleFiles {

    private static final Pattern FILE = Pattern.compile("law/[^/]+/([^/]+)/(?:derive|check|limit|grant|cover)\\.drl");
    private static final Pattern RULE =
            Pattern.compile("^[ \\t]*rule[ \\t]+(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|(\\S+))", Pattern.MULTILINE);

    /** What decides in the head of a rule: comments, which say nothing, its clause, where it can be read, and its end. */
    private static final Pattern HEAD =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|@Clause\\b(?:\\s*\\(\\s*\"([^\"]*)\")?|\\bwhen\\b", Pattern.DOTALL);

    private final Layer layer;
    private final Faults faults;
    private final Map<String, String> seen = new HashMap<>();

    RuleFiles(Layer layer, Faults faults) {
        this.layer = layer;
        this.faults = faults;
    }

    void check() {
        if (layer.files().listing().isPresent() && layer.files().has(Inventory.FILE)) {
            layer.inventory().files().forEach(this::check);
        }
    }

    private void check(String file) {
        Matcher named = FILE.matcher(file);
        if (!named.matches()) {
            inventory(ProblemCode.REFERENCE_DANGLING, file, "law/<document>/<clause>/<stage>.drl");
        } else if (!layer.files().has(file)) {
            inventory(ProblemCode.REFERENCE_DANGLING, file, expected(file));
        } else if (!layer.listed().contains(file.substring(0, file.lastIndexOf('/')) + "/clause.md")) {
            inventory(FaultCode.FILE_UNLISTED, file, "rules of a clause that the document lists");
        } else {
            whole(layer.source(file)).ifPresent(source -> check(file, source, named.group(1)));
        }
    }

    /** A file that can't be read holds no rules, but that is no second fault. */
    private Optional<Source> whole(Source source) {
        return Optional.of(source).filter(known -> faults.none(known.name()));
    }

    private void inventory(Enum<?> code, String found, String expected) {
        faults.add(layer.source(Inventory.FILE).faultBelow(code, 1, found, found, expected));
    }

    private String expected(String file) {
        Set<String> others = new TreeSet<>(layer.files().listing().orElseThrow());
        others.removeIf(
                other -> !other.endsWith(".drl") || layer.inventory().files().contains(other));
        String near = String.join(", ", Codes.near(file, others));
        return "the name of a file that is there" + (near.isEmpty() ? "" : "; did you mean " + near + "?");
    }

    private void check(String file, Source source, String clause) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        RULE.matcher(source.text()).results().forEach(match -> {
            String name = name(match);
            int line = source.line(match.start());
            rules.put(name, line);
            twice(source, name, line);
            misnamed(source, name, line, clause);
            answering(source, name, line, clause, match.end());
        });
        Set<String> committed = layer.inventory().rulesIn(file);
        rules.forEach((name, line) -> {
            if (!committed.contains(name)) {
                faults.add(source.fault(
                        FaultCode.RULE_UNLISTED,
                        line,
                        name,
                        "rule " + name,
                        "the same line in " + layer.name(Inventory.FILE) + " below " + file));
            }
        });
        Set<String> unlisted = new TreeSet<>(rules.keySet());
        unlisted.removeAll(committed);
        committed.stream()
                .filter(name -> !rules.containsKey(name))
                .forEach(name -> inventory(
                        FaultCode.RULE_MISSING, name, "a rule of " + layer.name(file) + renamed(name, unlisted)));
    }

    /** A rule that the inventory does not name may be this one under another name. */
    private static String renamed(String name, Set<String> unlisted) {
        return unlisted.isEmpty()
                ? ", or no such line"
                : ": " + Codes.expected(name, unlisted).en();
    }

    private static String name(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
    }

    /** Of two rules of one name in one file the engine keeps the last and says nothing. */
    private void twice(Source source, String name, int line) {
        String other = seen.putIfAbsent(name, source.name() + ":" + line);
        if (other != null) {
            faults.add(source.fault(
                    FaultCode.RULE_TWICE, line, name, "rule " + name + ", as in " + other, "a name of its own"));
        }
    }

    private void misnamed(Source source, String name, int line, String clause) {
        if (!name.matches(Pattern.quote(clause) + "-[a-z][0-9]?: \\S.*")) {
            faults.add(source.fault(
                    FaultCode.RULE_NAME,
                    line,
                    name,
                    "rule " + name,
                    "the clause, a letter and a sentence, such as " + clause + "-v: " + "what is violated"));
        }
    }

    /** What a rule says is an answer of the clause in whose folder it lies. An annotation that can't be read is told by itself. */
    private void answering(Source source, String name, int line, String clause, int from) {
        Optional<MatchResult> annotation = HEAD.matcher(source.text())
                .region(from, source.text().length())
                .results()
                .filter(part -> !part.group().startsWith("/"))
                .findFirst()
                .filter(part -> part.group().startsWith("@"));
        if (annotation.isEmpty()) {
            unclear(source, name, line, clause, " without a clause");
        }
        annotation
                .map(said -> said.group(1))
                .filter(said -> !said.equals(clause))
                .ifPresent(said -> unclear(source, name, line, clause, " of the clause " + said));
    }

    private void unclear(Source source, String name, int line, String clause, String how) {
        faults.add(
                source.fault(FaultCode.RULE_NAME, line, name, "rule " + name + how, "@Clause( \"" + clause + "\" )"));
    }
}
