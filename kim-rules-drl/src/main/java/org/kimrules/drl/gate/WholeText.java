package org.kimrules.drl.gate;

import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleSource;
import org.kimrules.drl.source.RuleText;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial.Wanted;

/**
 * The file holds what its tree holds and nothing else. A parser takes more than its tree shows; what was looked at piece by
 * piece is written out again and has to be the file, but for blanks, comments and semicolons.
 */
final class WholeText {

    private final Refusals refusals;
    private final StringBuilder seen = new StringBuilder();

    WholeText(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(RuleSource source) {
        write(source);
        String code = RuleText.of(source.text()).code();
        int next = 0;
        for (int at = 0; at < code.length(); at++) {
            if (counts(code.charAt(at))) {
                if (next == seen.length() || seen.charAt(next) != code.charAt(at)) {
                    refuse(code, at);
                    return;
                }
                next++;
            }
        }
        if (next < seen.length()) {
            refuse(code, code.length());
        }
    }

    private void refuse(String code, int at) {
        refusals.add(
                FaultCode.DRL_CONSTRUCT,
                at,
                code.substring(at).lines().findFirst().orElse("").strip(),
                "a rule as the contract has it, with nothing between or behind its parts");
    }

    private static boolean counts(char sign) {
        return !Character.isWhitespace(sign) && sign != ';';
    }

    private void add(String... texts) {
        for (String text : texts) {
            text.chars().filter(sign -> counts((char) sign)).forEach(sign -> seen.append((char) sign));
        }
    }

    private void write(RuleSource source) {
        add("package", source.rulePackage());
        source.imports().forEach(each -> add(each.name(), each.text()));
        source.rules().forEach(this::write);
    }

    private void write(RuleTree rule) {
        add("rule \"", rule.name(), "\"");
        for (Piece each : rule.annotations()) {
            add("@", each.name(), "(", each.text(), ")");
        }
        add("when");
        rule.patterns().forEach(this::write);
        add("then", rule.consequence().text(), "end");
    }

    private void write(PatternTree pattern) {
        add(pattern.wanted() == Wanted.NONE ? "not" : pattern.wanted() == Wanted.SOME ? "exists" : "");
        pattern.binding().ifPresent(name -> add(name, ":"));
        add(pattern.type(), "(");
        String comma = "";
        for (ConstraintTree each : pattern.constraints()) {
            add(comma, each.text());
            comma = ",";
        }
        add(")");
    }
}
