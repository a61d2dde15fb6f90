package org.kimrules.drl.gate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.glossary.ReadableTypes;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;

/** What a rule is made of: two annotations, patterns that each say which fact they mean, and one insert of a finding. */
final class RuleGate {

    private static final int PATTERNS = 10;
    private static final Map<String, Pattern> ANNOTATIONS =
            Map.of("Clause", Pattern.compile("\"[\\w./-]+\""), "Subject", Pattern.compile("[A-Z]\\w*"));
    private static final int FACTS = 10;
    private static final Pattern NAME = Pattern.compile("\\$?\\w+");

    private final Refusals refusals;
    private final ReadableTypes types = new ReadableTypes();

    RuleGate(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(RuleTree rule) {
        rule.annotations().forEach(this::annotation);
        rule.attributes()
                .forEach(piece -> refusals.add(
                        FaultCode.DRL_CONSTRUCT, piece.span(), piece.name(), "no attribute: order comes from stages"));
        rule.others()
                .forEach(piece -> refusals.add(
                        FaultCode.DRL_CONSTRUCT,
                        piece.span(),
                        "a condition of the kind " + piece.name(),
                        "patterns, `not` or `exists` of one pattern: an `or` is two rules"));
        patterns(rule.patterns());
        consequence(rule);
    }

    private void annotation(Piece piece) {
        Pattern value = ANNOTATIONS.get(piece.name());
        if (value == null || !value.matcher(piece.text()).matches()) {
            refusals.add(
                    FaultCode.DRL_CONSTRUCT,
                    piece.span(),
                    "@" + piece.name() + "( " + piece.text() + " )",
                    "@Clause( \"<clause>\" ) and @Subject( <type> )");
        }
    }

    private void patterns(List<PatternTree> patterns) {
        if (patterns.size() > PATTERNS) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    patterns.get(PATTERNS).span(),
                    patterns.size() + " patterns",
                    "at most " + PATTERNS + ": a fact of an earlier stage, or two rules");
        }
        Bound bound = new Bound();
        boolean first = true;
        for (PatternTree pattern : patterns) {
            new PatternGate(refusals, bound).check(pattern, first);
            first = false;
        }
    }

    private void consequence(RuleTree rule) {
        Piece piece = rule.consequence();
        Said.of(rule)
                .filter(said -> said.alone(rule) && named(said.facts()))
                .ifPresentOrElse(
                        said -> word(said.word().text(), piece),
                        () -> refusals.add(
                                FaultCode.DRL_CONSEQUENCE,
                                piece.span(),
                                piece.text(),
                                "insert( word( $facts ) ); and nothing else"));
    }

    private static boolean named(List<String> facts) {
        return facts.size() <= FACTS
                && facts.stream().allMatch(fact -> NAME.matcher(fact).matches());
    }

    private void word(String word, Piece piece) {
        if (!FactTypes.words().containsKey(word)) {
            refusals.add(FaultCode.DRL_CONSEQUENCE, piece.span(), word, word, types.findingLike(word));
        }
    }
}
