package org.kimrules.drl.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Condition;
import org.kimrules.drl.trial.Trial.Wanted;

/** Makes the tree of one parsed rule. What the parser gives no place for is found in the text between things that have one. */
final class RuleReader {

    private static final Pattern ANNOTATION = Pattern.compile("@\\s*([\\w.]+)\\s*(?:\\(((?:\"[^\"]*\"|[^\")])*)\\))?");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern BOUND = Pattern.compile("(\\$?\\w+)\\s*:=?\\s*(\\S.*)", Pattern.DOTALL);

    private final String text;
    private final String code;
    private final RuleDescr rule;
    private final int from;
    private final int to;
    private final List<PatternTree> patterns = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();

    RuleReader(String text, String code, RuleDescr rule) {
        this.text = text;
        this.code = code;
        this.rule = rule;
        this.from = rule.getStartCharacter();
        this.to = rule.getEndCharacter();
    }

    RuleTree read() {
        rule.getLhs().getDescrs().forEach(this::condition);
        int name = code.indexOf(rule.getName(), from) + rule.getName().length();
        int head = first(WHEN, name, first(THEN, name, to).start()).start();
        return new RuleTree(
                rule.getName(),
                annotations(name, head),
                attributes(name, head),
                patterns,
                others,
                consequence(Math.max(head, rule.getLhs().getEndCharacter())),
                Span.of(text, from, to));
    }

    private record Place(int start, int end) {}

    /** Returns where the pattern occurs first, or the place where it would have to be at the latest. */
    private Place first(Pattern pattern, int start, int end) {
        Matcher matcher = pattern.matcher(code).region(start, end);
        return matcher.find() ? new Place(matcher.start(), matcher.end()) : new Place(end, end);
    }

    private List<Piece> annotations(int start, int end) {
        return ANNOTATION
                .matcher(code)
                .region(start, end)
                .results()
                .map(each -> new Piece(each.group(1), inner(each), Span.of(text, each.start(), each.end())))
                .toList();
    }

    private static String inner(MatchResult annotation) {
        return annotation.group(2) == null ? "" : annotation.group(2).strip();
    }

    private List<Piece> attributes(int start, int end) {
        return rule.getAttributes().entrySet().stream()
                .map(each -> attribute(each.getKey(), each.getValue().getValue(), start, end))
                .toList();
    }

    private Piece attribute(String name, String value, int start, int end) {
        Place place = first(Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])"), start, end);
        return new Piece(name, value, Span.of(text, place.start(), place.end()));
    }

    private Piece consequence(int start) {
        int begin = first(THEN, start, to).end();
        int end = Math.max(begin, code.lastIndexOf("end", to));
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Piece("then", text.substring(begin, end), Span.of(text, begin, end));
    }

    private void condition(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            keep(pattern, Wanted.ONE, pattern);
        } else if (descr instanceof NotDescr not && only(not) instanceof PatternDescr pattern) {
            keep(pattern, Wanted.NONE, not);
        } else if (descr instanceof ExistsDescr exists && only(exists) instanceof PatternDescr pattern) {
            keep(pattern, Wanted.SOME, exists);
        } else {
            others.add(other(descr, name(descr)));
        }
    }

    private static Object only(ConditionalElementDescr group) {
        return group.getDescrs().size() == 1 ? group.getDescrs().get(0) : group;
    }

    /** Returns the word that the kind of condition is written with. */
    private static String name(BaseDescr descr) {
        String type = descr.getClass().getSimpleName();
        return Map.of("NamedConsequenceDescr", "do", "ConditionalBranchDescr", "if")
                .getOrDefault(type, type.replaceAll("Descr$", "").toLowerCase(Locale.ROOT));
    }

    private Piece other(BaseDescr descr, String name) {
        Span span = span(descr, 0);
        return new Piece(name, span.in(text), span);
    }

    private void keep(PatternDescr pattern, Wanted wanted, BaseDescr whole) {
        patterns.add(new PatternTree(
                wanted,
                Optional.ofNullable(pattern.getIdentifier()),
                pattern.getObjectType(),
                pattern.getDescrs().stream().map(this::constraint).toList(),
                span(whole, 0),
                span(pattern, 0)));
        if (pattern.getSource() != null) {
            others.add(other(pattern, pattern.getSource() instanceof AccumulateDescr ? "accumulate" : "from"));
        }
    }

    /** The parser counts the last character of a constraint, but not that of anything else. */
    private ConstraintTree constraint(BaseDescr descr) {
        Span span = span(descr, 1);
        String words = span.in(text);
        Matcher bound = BOUND.matcher(words);
        boolean binds = bound.matches();
        return new ConstraintTree(
                words,
                binds ? Optional.of(bound.group(1)) : Optional.empty(),
                comparisons(binds ? bound.group(2) : words),
                span);
    }

    private static List<Comparison> comparisons(String words) {
        try {
            return Condition.of(words, Condition.State.HELD).anyOf();
        } catch (PolicyException e) {
            return List.of();
        }
    }

    private Span span(BaseDescr descr, int rest) {
        return Span.of(text, Math.max(from, descr.getStartCharacter()), Math.min(to, descr.getEndCharacter() + rest));
    }
}
