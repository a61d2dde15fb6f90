package org.kimrules.drl.fit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;

/**
 * Holds the rule files of a policy to its words, to their stages, clauses and parameters, and its messages and remedies to its rules. A file that
 * has another fault takes no part.
 */
public final class RuleFit {

    private static final Pattern CLAUSE = Pattern.compile("law/[^/]+/([^/]+)/clause\\.md");

    private RuleFit() {}

    /**
     * Checks the rule files that the inventories of the folders list. Those of a layer know the words of the layer only.
     *
     * @param layers a layer before what rests on it, the policy's own last
     * @param faults what is wrong with the folders; one whose words are not all known is not looked at, nor what rests on it
     */
    public static void check(List<Layer> layers, Faults faults) {
        Set<String> names = new TreeSet<>();
        Map<String, Parameter> parameters = new HashMap<>();
        ItemFit items = new ItemFit(faults);
        layers.stream().takeWhile(layer -> worded(layer, faults)).forEach(layer -> {
            names.addAll(names(layer));
            layer.parameters().values().forEach(parameter -> parameters.put(parameter.key(), parameter));
            RuleWords words = new RuleWords(codes(layer.vocabulary()), names);
            List<RuleFile> files = RuleFile.of(layer);
            files.stream().filter(file -> faults.none(layer.name(file.path()))).forEach(file -> {
                new StageFit(file, faults).check();
                items.check(file);
                words(file, words, faults);
                file.source().rules().forEach(rule -> rate(file, rule, parameters, faults));
            });
            new WordingFit(layer, files, faults).check();
        });
    }

    /** Returns whether all of its words are known: its codes, and what its lists name. */
    private static boolean worded(Layer layer, Faults faults) {
        return faults.none(layer.policy().name())
                && layer.listed().stream()
                        .filter(path -> path.endsWith("/document.yaml"))
                        .allMatch(path -> faults.none(layer.name(path)));
    }

    private static void words(RuleFile file, RuleWords words, Faults faults) {
        Source source = file.layer().source(file.path());
        words.misspelt(file.source()).forEach(word -> faults.add(misspelt(source, word)));
    }

    private static PolicyFault misspelt(Source source, RuleWords.Misspelt word) {
        return source.fault(
                ProblemCode.CODE_UNKNOWN,
                word.span().line(),
                word.span().column(),
                word.kind().map(kind -> kind + ": ").orElse("") + word.word(),
                Codes.expected(word.word(), word.known()).en());
    }

    private static void rate(RuleFile file, RuleTree rule, Map<String, Parameter> parameters, Faults faults) {
        PaidRate.of(rule).stream()
                .filter(paid -> Optional.ofNullable(parameters.get(paid.key()))
                        .filter(parameter -> parameter.measure().isEmpty())
                        .isPresent())
                .forEach(paid -> faults.add(file.layer()
                        .source(file.path())
                        .fault(
                                ProblemCode.FIELD_MISSING,
                                paid.pattern().span().line(),
                                paid.key(),
                                "a rate " + paid.key() + " without per",
                                "per in " + Entries.parameter(paid.key()) + ", one of: "
                                        + Stream.of(Measure.values())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private static Map<String, Set<String>> codes(Vocabulary vocabulary) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        vocabulary.codes().forEach((kind, labels) -> codes.put(kind, labels.keySet()));
        return codes;
    }

    /** Returns what its lists name, whether it could be read or not. */
    private static Set<String> names(Layer layer) {
        Set<String> names = new TreeSet<>(layer.vocabulary().statements().keySet());
        layer.listed().forEach(path -> {
            CLAUSE.matcher(path).results().map(found -> found.group(1)).forEach(names::add);
            Entries.PARAMETERS.name(path).map(name -> name.replace('/', '.')).ifPresent(names::add);
        });
        return names;
    }
}
