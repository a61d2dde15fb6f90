package org.kimrules.drl.engine;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kimrules.drl.context.ApplicantCount;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Filing;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.OfPosition;
import org.kimrules.drl.fact.OfSlice;
import org.kimrules.drl.fact.PositionSlice;

/**
 * What the rules of a base look for, read off their patterns. What is not understood is taken to look for everything: a fact too
 * many may be shown to a rule, never one too few. Thread-safe.
 */
final class Reads {

    private static final java.util.regex.Pattern KEY = java.util.regex.Pattern.compile("key\\s*==\\s*\"([^\"]*)\"");
    private static final java.util.regex.Pattern SLICE = java.util.regex.Pattern.compile("slice\\s*==\\s*(\\$\\w+)");
    private static final java.util.regex.Pattern POSITION =
            java.util.regex.Pattern.compile("(?:id|position)\\s*==\\s*(\\$\\w+)\\.(?:id|supervisor)");
    private static final java.util.regex.Pattern SEGMENT =
            java.util.regex.Pattern.compile("segment\\s*==\\s*(\\$\\w+)\\.segment");

    private static final java.util.regex.Pattern LAW =
            java.util.regex.Pattern.compile("law\\s+contains\\s+\"([^\"]*)\"");

    /** Stands for all clauses. */
    private static final String EVERY = "";

    /** What is shown whole to every run, with however few positions. */
    private static final Set<Class<?>> SHOWN_TO_ALL = Set.of(
            ApplicantCount.class, DecisionDay.class, Filing.class, KnowledgeDay.class, Office.class, Statement.class);

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Set<String>> clausesByKey = new HashMap<>();
    private final Map<Class<?>, Boolean> types = new ConcurrentHashMap<>();
    private final boolean understood;
    private final boolean anyFigure;
    private final boolean apart;

    private record Rule(String clause, List<Pattern> patterns) {}

    Reads(Collection<LoadedRules.Known> rules) {
        this.understood = rules.stream().allMatch(this::keep);
        this.anyFigure = !understood || !this.rules.stream().allMatch(this::keepKeys);
        this.apart = understood && this.rules.stream().allMatch(rule -> askOnePosition(rule.patterns()));
    }

    private boolean keep(LoadedRules.Known known) {
        Rule rule = new Rule(known.name().clause(), new ArrayList<>());
        rules.add(rule);
        return known.rule().getLhs().getChildren().stream().allMatch(element -> keep(element, rule.patterns()));
    }

    /** A pattern, or the absence or existence of one. */
    private static boolean keep(RuleConditionElement element, List<Pattern> patterns) {
        RuleConditionElement inner = element instanceof GroupElement group
                        && (group.isNot() || group.isExists())
                        && group.getChildren().size() == 1
                ? group.getChildren().get(0)
                : element;
        return inner instanceof Pattern pattern && pattern.getSource() == null && patterns.add(pattern);
    }

    private boolean keepKeys(Rule rule) {
        return rule.patterns().stream().filter(Reads::ofFigures).allMatch(pattern -> keepKey(rule, pattern));
    }

    private boolean keepKey(Rule rule, Pattern pattern) {
        List<String> keys = matches(pattern, KEY).toList();
        String clause = looksAround(rule, pattern) ? EVERY : rule.clause();
        keys.forEach(
                key -> clausesByKey.computeIfAbsent(key, any -> new HashSet<>()).add(clause));
        return !keys.isEmpty();
    }

    /** Returns whether the figure may be one of the days of a position that the clause does not apply to. */
    private static boolean looksAround(Rule rule, Pattern figure) {
        Pattern first = rule.patterns().get(0);
        return rule.patterns().stream().anyMatch(pattern -> type(pattern) == PositionSlice.class)
                && !(ofSegment(figure, first) && matches(first, LAW).anyMatch(rule.clause()::equals));
    }

    private static boolean ofSegment(Pattern figure, Pattern slice) {
        return matches(figure, SEGMENT).anyMatch(variable -> isSlice(slice, variable));
    }

    private Stream<Pattern> patterns() {
        return rules.stream().flatMap(rule -> rule.patterns().stream());
    }

    private static boolean ofFigures(Pattern pattern) {
        return pattern.getObjectType().isAssignableFrom(ParameterInForce.class);
    }

    private static Stream<String> matches(Pattern pattern, java.util.regex.Pattern condition) {
        return JoinMeter.others(pattern).stream()
                .map(RuleTrial::text)
                .map(condition::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    /** Returns whether some rule may look for the fact. */
    boolean read(Object fact) {
        return known(fact.getClass())
                && (anyFigure || !(fact instanceof ParameterInForce figure) || clausesByKey.containsKey(figure.key()));
    }

    /** Returns whether some rule of the clause, or one that looks at positions of other clauses too, may look for the figure. */
    boolean reads(String clause, String key) {
        Set<String> clauses = clausesByKey.getOrDefault(key, Set.of());
        return anyFigure || clauses.contains(clause) || clauses.contains(EVERY);
    }

    /** Asking a concurrent map to compute locks, whether there is something to compute or not. */
    private boolean known(Class<?> type) {
        Boolean known = types.get(type);
        return known == null ? types.computeIfAbsent(type, this::read) : known;
    }

    private boolean read(Class<?> type) {
        return !understood
                || patterns().anyMatch(pattern -> pattern.getObjectType().isAssignableFrom(type));
    }

    /**
     * Returns whether what rules say of a position hangs on no other position than those whose facts are keyed by it or by its
     * supervisor, so that a few positions can be asked about at a time.
     */
    boolean apart() {
        return apart;
    }

    /** Only the first pattern of a rule may look for slices by what they are. All other subjects are shown with the first positions. */
    private static boolean askOnePosition(List<Pattern> patterns) {
        if (patterns.isEmpty() || type(patterns.get(0)) != PositionSlice.class) {
            return patterns.stream().allMatch(pattern -> ofThePlan(type(pattern)));
        }
        return patterns.stream().skip(1).allMatch(pattern -> linked(pattern, patterns.get(0)));
    }

    private static boolean ofThePlan(Class<?> type) {
        return Modifier.isFinal(type.getModifiers())
                && type != PositionSlice.class
                && !OfSlice.class.isAssignableFrom(type)
                && !OfPosition.class.isAssignableFrom(type);
    }

    private static boolean linked(Pattern pattern, Pattern first) {
        Class<?> type = type(pattern);
        if (OfSlice.class.isAssignableFrom(type)) {
            return matches(pattern, SLICE).anyMatch(variable -> isSlice(first, variable));
        }
        if (OfPosition.class.isAssignableFrom(type)) {
            return matches(pattern, POSITION).anyMatch(variable -> isSlice(first, variable));
        }
        if (type == ParameterInForce.class) {
            return ofSegment(pattern, first);
        }
        return SHOWN_TO_ALL.contains(type);
    }

    private static boolean isSlice(Pattern first, String variable) {
        Declaration declared = first.getDeclarations().get(variable);
        return declared != null && declared.isPatternDeclaration() && type(first) == PositionSlice.class;
    }

    /** Returns the type of what the pattern looks for. */
    static Class<?> type(Pattern pattern) {
        return pattern.getObjectType() instanceof ClassObjectType type ? type.getClassType() : Object.class;
    }
}
