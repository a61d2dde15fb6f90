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
    private static final List<String> KEYWORDS =
            List.of("package", "import", "static", "rule", "when", "then", "end", "not", "contains", "in");

    private SyntaxFaults() {}

    /** Returns the fault that the parser reports for the line. */
    public static PolicyFault of(Source source, int line, String message) {
        Matcher quoted = QUOTED.matcher(message);
        String token = quoted.find() ? quoted.group(1) : "";
        return source.fault(FaultCode.DRL_SYNTAX, line, token, message, right(token, message));
    }

    private static String right(String token, String message) {
        List<String> near = Codes.near(token, KEYWORDS);
        if (token.equals("<eof>")) {
            return "an `end` for every rule, and every bracket and quote closed";
        }
        if (!near.isEmpty() && !near.contains(token)) {
            return "did you mean " + String.join(", ", near) + "?";
        }
        return message.contains("expecting")
                ? "what the parser names"
                : "a rule as the contract has it; before this, a bracket, comma, quote, `when`, `then` or `end` is missing"
                        + " or too many";
    }
}
