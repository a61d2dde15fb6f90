package org.kimrules.authoring.lint.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleTree;

/** V02: the types and properties that a rule reads are there, and every variable that it names is bound. */
final class Properties implements EachRule {

    private static final Pattern NAME = Pattern.compile("(?<![\\w$.@])(\\$?[a-z]\\w*(?:\\.\\w+)*)");
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "null",
            "not",
            "in",
            "contains",
            "matches",
            "memberOf",
            "this",
            "insert",
            "new",
            "after",
            "before");

    /** The types of what a rule has bound so far, by name with the dollar sign; Object where it is not known. */
    private static final class Bound {

        private final Map<String, Class<?>> types = new HashMap<>();

        void bind(PatternTree pattern) {
            Class<?> type =
                    FactTypes.named(pattern.type()).<Class<?>>map(each -> each).orElse(Object.class);
            pattern.binding().ifPresent(name -> types.put(name, type));
            pattern.constraints()
                    .forEach(constraint ->
                            constraint.binding().ifPresent(name -> types.put(name, bound(type, constraint))));
        }

        private static Class<?> bound(Class<?> type, ConstraintTree constraint) {
            String property =
                    constraint.text().replaceFirst("^[^:]*:=?\\s*", "").strip();
            return FactTypes.property(type, property)
                    .<Class<?>>map(each -> each)
                    .orElse(Object.class);
        }
    }

    @Override
    public String id() {
        return "V02";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        Bound bound = new Bound();
        rule.patterns().forEach(bound::bind);
        return Stream.concat(
                rule.patterns().stream().flatMap(pattern -> pattern(pattern, file, bound)),
                file.code(NAME, rule.consequence().span())
                        .filter(name -> name.text().startsWith("$"))
                        .flatMap(name -> name(name, Object.class, file, bound)));
    }

    private Stream<Remark> pattern(PatternTree pattern, DrlFile file, Bound bound) {
        Optional<Class<?>> type = FactTypes.named(pattern.type());
        if (type.isEmpty()) {
            return pattern.type().contains(".")
                    ? Stream.of()
                    : Stream.of(file.remark(
                            id(),
                            pattern.look(),
                            "there is no type of facts `" + pattern.type() + "`",
                            Codes.expected(pattern.type(), FactTypes.names()).en()));
        }
        return pattern.constraints().stream()
                .flatMap(constraint -> file.code(NAME, constraint.span())
                        .filter(name -> !WORDS.contains(name.text()))
                        .filter(name ->
                                constraint.binding().filter(name.text()::equals).isEmpty())
                        .flatMap(name -> name(name, type.get(), file, bound)));
    }

    private Stream<Remark> name(Piece name, Class<?> type, DrlFile file, Bound bound) {
        String[] steps = name.text().split("\\.", -1);
        if (!steps[0].startsWith("$")) {
            return steps(name, type, steps, 0, file);
        }
        Class<?> start = bound.types.get(steps[0]);
        return start == null
                ? Stream.of(file.remark(
                        id(),
                        name.span(),
                        "nothing is bound to `" + steps[0] + "`",
                        Codes.expected(steps[0], bound.types.keySet()).en()))
                : steps(name, start, steps, 1, file);
    }

    private Stream<Remark> steps(Piece name, Class<?> start, String[] steps, int first, DrlFile file) {
        Class<?> type = start;
        for (int i = first; i < steps.length && type != Object.class; i++) {
            Optional<Class<?>> next = FactTypes.property(type, steps[i]);
            if (next.isEmpty()) {
                return Stream.of(file.remark(
                        id(),
                        name.span(),
                        type.getSimpleName() + " has no property `" + steps[i] + "`",
                        Codes.expected(steps[i], FactTypes.properties(type)).en()));
            }
            type = next.get();
        }
        return Stream.of();
    }
}
