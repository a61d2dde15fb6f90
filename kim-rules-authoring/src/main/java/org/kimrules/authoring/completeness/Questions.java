package org.kimrules.authoring.completeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.authoring.completeness.Asked.Look;
import org.kimrules.authoring.completeness.Asked.Test;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.trial.Trial.Wanted;

/** Everything that the rules of one clause ask, as variables with a few values each, and what facts are like. */
final class Questions {

    /** Numbers in rules count something: there is nothing below the one and nothing between both. */
    private static final String NOTHING = "0";

    private static final String ONE = "1";

    private final Codes codes;
    private final Map<String, Set<String>> applies;
    private final List<Asked> rules;
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Set<String>> literals = new TreeMap<>();
    private final Map<Pair, Set<Relation>> pairs = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Formula> possible = new ArrayList<>();

    Questions(Codes codes, Map<String, Set<String>> applies, List<Asked> rules) {
        this.codes = codes;
        this.applies = applies;
        this.rules = rules;
        rules.stream().flatMap(rule -> rule.looks().stream()).forEach(this::collect);
        literals.forEach(
                (property, values) -> variables.put(property, new Variable(property, domain(property, values))));
        pairs.forEach((pair, relations) -> variables.put(pair.name(), new Variable(pair.name(), order(relations))));
        types.forEach(this::shape);
        pairs.forEach(this::consistent);
    }

    private void collect(Look look) {
        types.put(look.fact(), look.type());
        look.tests().stream()
                .flatMap(List::stream)
                .filter(test -> !applies(test))
                .forEach(test -> {
                    if (test.other().isPresent()) {
                        pairs.computeIfAbsent(Pair.of(test), any -> new HashSet<>())
                                .add(test.relation());
                    } else {
                        literals.computeIfAbsent(test.left(), any -> new LinkedHashSet<>())
                                .addAll(test.literals());
                    }
                });
    }

    /** That its clause applies to the subject is what all this is about. */
    private static boolean applies(Test test) {
        return test.property().equals("law") && test.relation() == Relation.CONTAINS;
    }

    /** Two properties are one question, whichever of them a rule names first. */
    private record Pair(String left, String right) {

        static Pair of(Test test) {
            String other = test.other().orElseThrow();
            return flipped(test) ? new Pair(other, test.left()) : new Pair(test.left(), other);
        }

        static boolean flipped(Test test) {
            String other = test.other().orElseThrow();
            return !Character.isDigit(other.charAt(0)) && test.left().compareTo(other) > 0;
        }

        String name() {
            return left + " to " + right;
        }
    }

    private static boolean ordered(Set<Relation> relations) {
        return relations.stream().anyMatch(Relation::ordered);
    }

    private static List<String> order(Set<Relation> relations) {
        return ordered(relations)
                ? List.of(Variable.LESS, Variable.EQUAL, Variable.GREATER)
                : List.of(Variable.EQUAL, Variable.DIFFERENT);
    }

    private List<String> domain(String property, Set<String> values) {
        if (Set.of(Variable.YES, Variable.NO).containsAll(values)) {
            return List.of(Variable.YES, Variable.NO);
        }
        Optional<String> kind = kind(property, values);
        Optional<Set<String>> asked =
                kind.filter(any -> subject(fact(property))).flatMap(code -> Optional.ofNullable(applies.get(code)));
        return asked.map(List::copyOf).orElseGet(() -> codes(property, kind, values));
    }

    /** A clause that asks for codes of the kind never hears of a subject with another one. */
    private List<String> codes(String property, Optional<String> kind, Set<String> values) {
        Set<String> all = new TreeSet<>(kind.map(codes::of).orElse(Set.of()));
        if (all.isEmpty()) {
            all.addAll(values);
            all.add(Variable.OTHER);
        }
        if (!Shapes.stated(plain(property))) {
            all.add(Vocabulary.UNKNOWN);
        }
        return List.copyOf(all);
    }

    /** The kind is the one that the property is named after, that a statement has, or the smallest that has all the codes. */
    private Optional<String> kind(String property, Set<String> values) {
        Set<String> asked = new HashSet<>(values);
        asked.remove(Vocabulary.UNKNOWN);
        String named = property.substring(property.lastIndexOf('.') + 1);
        String statement = property.replaceAll("^Statement\\[(.*)]\\.answer$", "$1");
        return Stream.concat(
                        Stream.of(named, codes.statements().getOrDefault(statement, "")),
                        codes.kinds().keySet().stream()
                                .filter(kind -> !asked.isEmpty())
                                .sorted(Comparator.comparingInt(
                                        kind -> codes.of(kind).size())))
                .filter(kind -> !codes.of(kind).isEmpty() && codes.of(kind).containsAll(asked))
                .findFirst();
    }

    private String fact(String property) {
        return types.keySet().stream()
                .filter(fact -> property.startsWith(fact + "."))
                .findFirst()
                .orElse(property);
    }

    /** Without what picks the fact. */
    private static String plain(String property) {
        return property.replaceAll("\\[.*]", "");
    }

    private void shape(String fact, String type) {
        Set<String> asked = new TreeSet<>();
        literals.keySet().stream()
                .filter(property -> property.startsWith(fact + ".") && property.indexOf('.', fact.length() + 1) < 0)
                .forEach(property -> asked.add(property.substring(fact.length() + 1)));
        Set<String> together = Shapes.together(type, asked);
        possible.add(Shapes.law(type, together, property -> yes(fact + "." + property)));
        if (!subject(fact) && !Shapes.always(type)) {
            exists(fact, type);
        }
        Shapes.STATED_DAYS.forEach((day, flag) -> {
            if (day.startsWith(type + ".")) {
                late(fact + day.substring(type.length()), fact + "." + flag);
            }
        });
    }

    private boolean subject(String fact) {
        return rules.stream().anyMatch(rule -> rule.looks().get(0).fact().equals(fact));
    }

    private Formula yes(String property) {
        return new Formula.In(
                variables.computeIfAbsent(property, name -> new Variable(name, List.of(Variable.YES, Variable.NO))),
                Set.of(Variable.YES));
    }

    private static String existence(String fact) {
        return fact + " is there";
    }

    /** A position that a plan names is there: a reference to nobody is refused before any rule is asked. */
    private void exists(String fact, String type) {
        Formula there = yes(existence(fact));
        if (type.equals("PlannedPosition")) {
            String property = fact.substring(type.length() + 1, fact.length() - 1);
            Variable named = variables.computeIfAbsent(
                    property, name -> new Variable(name, List.of(Variable.OTHER, Vocabulary.UNKNOWN)));
            possible.add(there.means(new Formula.Not(new Formula.In(named, Set.of(Vocabulary.UNKNOWN)))));
        }
    }

    /** A day that is not stated comes after every other. */
    private void late(String day, String flag) {
        pairs.keySet().forEach(pair -> {
            if (pair.left().equals(day) || pair.right().equals(day)) {
                String late = pair.left().equals(day) ? Variable.GREATER : Variable.LESS;
                possible.add(new Formula.Not(yes(flag)).implies(in(pair.name(), Set.of(late))));
            }
        });
    }

    private Formula in(String variable, Set<String> values) {
        return new Formula.In(Objects.requireNonNull(variables.get(variable)), values);
    }

    /** Two codes are equal when they are the same, and only then. */
    private void consistent(Pair pair, Set<Relation> relations) {
        if (pair.right().equals(NOTHING)) {
            possible.add(new Formula.Not(in(pair.name(), Set.of(Variable.LESS))));
            Pair toOne = new Pair(pair.left(), ONE);
            if (pairs.containsKey(toOne)) {
                possible.add(in(pair.name(), Set.of(Variable.EQUAL)).means(in(toOne.name(), Set.of(Variable.LESS))));
            }
        }
        if (ordered(relations)) {
            return;
        }
        Variable left = code(pair.left());
        Variable right = code(pair.right());
        Formula equal = in(pair.name(), Set.of(Variable.EQUAL));
        for (String one : left.domain()) {
            for (String other : right.domain()) {
                Formula both = new Formula.In(left, Set.of(one)).and(new Formula.In(right, Set.of(other)));
                if (!one.equals(other)) {
                    possible.add(both.implies(new Formula.Not(equal)));
                } else if (!one.equals(Variable.OTHER)) {
                    possible.add(both.implies(equal));
                }
            }
        }
    }

    private Variable code(String property) {
        List<String> domain =
                Shapes.stated(plain(property)) ? List.of(Variable.OTHER) : List.of(Variable.OTHER, Vocabulary.UNKNOWN);
        return variables.computeIfAbsent(property, name -> new Variable(name, domain));
    }

    /** Returns all that a subject of the clause can be like. */
    Space space() {
        return new Space(List.copyOf(variables.values()), Formula.all(possible));
    }

    /** Returns when each rule answers. */
    Map<String, Formula> answers() {
        Map<String, Formula> answers = new LinkedHashMap<>();
        rules.forEach(rule -> answers.put(
                rule.rule(), Formula.all(rule.looks().stream().map(this::found).toList())));
        return answers;
    }

    private Formula found(Look look) {
        Formula there = look.first() || Shapes.always(look.type()) ? Formula.always() : yes(existence(look.fact()));
        Formula found = there.and(Formula.all(look.tests().stream()
                .map(anyOf -> (Formula)
                        new Formula.Any(anyOf.stream().map(this::holds).toList()))
                .toList()));
        return look.wanted() == Wanted.NONE ? new Formula.Not(found) : found;
    }

    private Formula holds(Test test) {
        if (applies(test)) {
            return Formula.always();
        }
        if (test.other().isEmpty()) {
            Formula in = in(test.left(), Set.copyOf(test.literals()));
            return test.relation() == Relation.NONE_OF ? new Formula.Not(in) : in;
        }
        return in(Pair.of(test).name(), values(test));
    }

    private static Set<String> values(Test test) {
        return switch (test.relation()) {
            case ONE_OF, CONTAINS -> Set.of(Variable.EQUAL);
            case NONE_OF, LACKS -> Set.of(Variable.LESS, Variable.GREATER, Variable.DIFFERENT);
            case BELOW -> Set.of(less(test));
            case AT_MOST -> Set.of(less(test), Variable.EQUAL);
            case ABOVE -> Set.of(greater(test));
            case AT_LEAST -> Set.of(greater(test), Variable.EQUAL);
        };
    }

    private static String less(Test test) {
        return Pair.flipped(test) ? Variable.GREATER : Variable.LESS;
    }

    private static String greater(Test test) {
        return Pair.flipped(test) ? Variable.LESS : Variable.GREATER;
    }
}
