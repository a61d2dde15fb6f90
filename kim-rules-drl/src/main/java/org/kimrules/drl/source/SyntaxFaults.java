package org.kimrules.drl.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.data.Codes;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;

/** What the parser says of a file that it refuses, as faults with what would be right. */
public final class SyntaxFaults {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern WORD = Pattern.compile("\\p{Alpha}{2,}");
    private static final List<String> KEYWORDS =
            List.of("package", "import", "static", "rule", "when", "then", "end", "not", "contains", "in");

    private SyntaxFaults() {}

    /** Returns the fault that the parser reports at the line and the column, both counted from 1. */
    public static PolicyFault of(Source source, int line, int column, String message) {
        return source.fault(FaultCode.DRL_SYNTAX, line, column, message, right(message));
    }

    /** Returns what would be right instead of what the parser complains about. */
    public static String right(String message) {
        Matcher quoted = QUOTED.matcher(message);
        String token = quoted.find() ? quoted.group(1) : "";
        if (token.equals("=")) {
            return "`==`, which compares";
        }
        if (token.equals("<eof>")) {
            return "an `end` for every rule, and every bracket and quote closed";
        }
        List<String> near = WORD.matcher(token).matches() ? Codes.near(token, KEYWORDS) : List.of();
        if (!near.isEmpty() && !near.contains(token)) {
            return "did you mean " + String.join(", ", near) + "?";
        }
        return message.contains("expecting")
                ? "what the parser names"
                : "a rule as the contract has it; before this, a bracket, comma, quote, `when`, `then` or `end` is missing"
                        + " or too many";
    }
}
