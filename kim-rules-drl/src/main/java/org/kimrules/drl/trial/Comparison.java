package org.kimrules.drl.trial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.Relation;

/**
 * What a condition compares, as its rule file says it: {@code employer not in ( "INTEGRATION_CENTRE", "UNKNOWN" )}.
 *
 * @param property the property of the fact
 * @param relation how it has to relate to the operands
 * @param operands what it is compared with, as written: a literal, another property of the fact, or a bound value, which
 *     starts with a dollar sign
 */
public record Comparison(String property, Relation relation, List<String> operands) {

    private static final Pattern TEXT = Pattern.compile(
            "(?<property>[\\w.]+)\\s*(?<operator>==|!=|<=|>=|<|>|\\bcontains\\b|\\bnot in\\b|\\bin\\b)\\s*"
                    + "(?<operands>\\(.*\\)|\\S+)");

    private static final Map<String, Relation> RELATIONS = Map.of(
            "==", Relation.ONE_OF,
            "in", Relation.ONE_OF,
            "!=", Relation.NONE_OF,
            "not in", Relation.NONE_OF,
            "<", Relation.BELOW,
            "<=", Relation.AT_MOST,
            ">", Relation.ABOVE,
            ">=", Relation.AT_LEAST,
            "contains", Relation.CONTAINS);

    /** Keeps a copy. */
    public Comparison {
        operands = List.copyOf(operands);
    }

    static Comparison parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new PolicyException("cannot read the condition `" + text + "`");
        }
        String operands = matcher.group("operands").replaceAll("^\\(\\s*|\\s*\\)$", "");
        return new Comparison(
                matcher.group("property"),
                Objects.requireNonNull(RELATIONS.get(matcher.group("operator"))),
                List.of(operands.split("\\s*,\\s*", -1)));
    }

    /** Returns it as a rule file says it. */
    public String written() {
        boolean one = operands.size() == 1;
        String operator = switch (relation) {
            case ONE_OF -> one ? "==" : "in";
            case NONE_OF -> one ? "!=" : "not in";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case CONTAINS -> "contains";
            case LACKS -> "not contains";
        };
        return property + " " + operator + " " + (one ? operands.get(0) : "(" + String.join(", ", operands) + ")");
    }

    /** Returns whether the other comparison names more values for the same property. */
    boolean continues(Comparison next, Relation wanted) {
        return relation == wanted && next.relation == wanted && property.equals(next.property);
    }

    Comparison with(Comparison next) {
        return new Comparison(
                property,
                relation,
                Stream.concat(operands.stream(), next.operands.stream()).toList());
    }
}
