package org.kimrules.drl.folder.yaml;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Text;

/** What the head of clause.md says under {@code remedies}: a list for each rule, each entry one word and what it takes. */
final class RemedyYaml {

    private static final Text ONE_WORD = Text.of("genau ein Wort je Abhilfe", "exactly one word for each remedy");

    /** What is awaited where a figure is not known; the finding knows which. */
    private static final Text FIGURE = Text.of(
            "Veröffentlichung des Werts abwarten: {parameter}", "await the publication of the figure: {parameter}");

    /** What can be set in another way than by naming its value, or only stated. */
    private static final Set<Field> NOT_SET_BY_VALUE = EnumSet.of(
            Field.KIND,
            Field.COST,
            Field.COST_LINE,
            Field.OWN_SHARE,
            Field.EXPENSE,
            Field.OFFICE,
            Field.COUNT,
            Field.ANNOUNCED);

    /** What stands for a remedy that was refused; the policy does not load. */
    private static final Declared NOTHING = Declared.of(Kind.ACT, Text.same(""));

    private final Words words;

    /**
     * Creates a reader.
     *
     * @param words the codes that remedies may name
     */
    RemedyYaml(Words words) {
        this.words = words;
    }

    /** Reads the remedies by the key of the rule; each mistake is a problem. */
    Map<String, List<Declared>> byRule(Fields fields) {
        Map<String, List<Declared>> remedies = new LinkedHashMap<>();
        fields.names().forEach(key -> remedies.put(key, fields.list(key, this::remedy)));
        return remedies;
    }

    private Declared remedy(Fields fields) {
        List<Declared> declared = Stream.of(
                        word(fields, "obtain", RemedyYaml::approval),
                        word(fields, "withdraw", RemedyYaml::withdrawal),
                        word(fields, "announce", RemedyYaml::announcement),
                        word(fields, "state", this::supply),
                        word(fields, "funds", (of, name) -> Declared.of(Kind.FUNDS, of.id(name))),
                        word(fields, "correct", (of, name) -> Declared.of(Kind.CORRECTION, of.id(name))),
                        word(fields, "do", (of, name) -> Declared.of(Kind.ACT, Reads.text(of, name))),
                        word(fields, "await", RemedyYaml::awaited),
                        changes(fields))
                .flatMap(Function.identity())
                .toList();
        if (fields.names().isEmpty()) {
            fields.missing("do", ONE_WORD);
        } else if (fields.names().size() > 1) {
            fields.problem(ProblemCode.CONTRADICTION, fields.names().iterator().next(), ONE_WORD);
        }
        return declared.isEmpty() ? NOTHING : declared.get(0);
    }

    private static Stream<Declared> word(Fields fields, String name, BiFunction<Fields, String, Declared> reader) {
        return fields.has(name) ? Stream.of(reader.apply(fields, name)) : Stream.of();
    }

    private static Declared approval(Fields fields, String name) {
        choice(fields, name, "approval");
        return Declared.of(Kind.APPROVAL);
    }

    private static Declared withdrawal(Fields fields, String name) {
        return choice(fields, name, "position", "expense").equals("position")
                ? Declared.of(Kind.WITHDRAWAL)
                : Declared.of(Kind.CHANGE, Field.EXPENSE, List.of());
    }

    private static Declared announcement(Fields fields, String name) {
        choice(fields, name, "line");
        return Declared.of(Kind.CHANGE, Field.ANNOUNCED, List.of());
    }

    /** A fact that may be anything, or one that has to be among some: {@code {state: {supervisor: [B1]}}}. */
    private Declared supply(Fields fields, String name) {
        if (fields.place(name) instanceof Node.Mapping) {
            return fields.section(name, this::among).orElse(NOTHING);
        }
        return Declared.of(Kind.SUPPLY, choice(fields, name, List.of(Field.values()), Field::word), List.of());
    }

    private Declared among(Fields fields) {
        return changes(fields)
                .map(change -> Declared.of(Kind.SUPPLY, change.field().orElseThrow(), change.names()))
                .findFirst()
                .orElse(NOTHING);
    }

    private Stream<Declared> changes(Fields fields) {
        return Stream.of(Field.values())
                .filter(field -> !NOT_SET_BY_VALUE.contains(field))
                .flatMap(field -> word(fields, field.word(), (of, name) -> change(of, field)));
    }

    private static Declared awaited(Fields fields, String name) {
        return Declared.of(Kind.WAIT, fields.is(name, "figure") ? FIGURE : Reads.text(fields, name));
    }

    /** A field takes codes, or the name of a fact that holds what it is set to. */
    private Declared change(Fields fields, Field field) {
        List<String> names = field.kind()
                .map(kind -> words.codes(fields, field.word(), kind))
                .orElseGet(
                        () -> field == Field.STATEMENT ? fields.ids(field.word()) : List.of(fields.id(field.word())));
        return Declared.of(Kind.CHANGE, field, names);
    }

    private static String choice(Fields fields, String name, String... words) {
        return choice(fields, name, List.of(words), Function.identity());
    }

    private static <T> T choice(Fields fields, String name, List<T> choices, Function<T, String> word) {
        String written = fields.id(name);
        Optional<T> chosen = choices.stream()
                .filter(each -> word.apply(each).equals(written))
                .findFirst();
        if (chosen.isEmpty() && !written.isEmpty()) {
            fields.problem(
                    ProblemCode.CODE_UNKNOWN,
                    name,
                    Codes.expected(written, choices.stream().map(word).toList()));
        }
        return chosen.orElse(choices.get(0));
    }
}
