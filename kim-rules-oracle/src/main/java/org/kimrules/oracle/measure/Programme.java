package org.kimrules.oracle.measure;

import java.util.Map;
import java.util.Set;
import org.kimrules.core.policy.Policy;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.law.LawTable;

/** All of a policy that plans are laid out by, made once. Immutable. */
public final class Programme {

    private final LawTable law;
    private final Figures figures;
    private final Set<String> approvers;
    private final Map<String, String> statements;

    /** Makes the tables of the policy. */
    public Programme(Policy policy) {
        this.law = new LawTable(policy.register());
        this.figures = new Figures(policy.parameters(), policy.vocabulary().of("component"));
        this.approvers = Set.copyOf(policy.vocabulary().of("approver"));
        this.statements = policy.vocabulary().statements();
    }

    /** Returns the clauses. */
    public LawTable law() {
        return law;
    }

    /** Returns the figures. */
    public Figures figures() {
        return figures;
    }

    /** Returns the codes of the authorities whose approvals lift a clause. */
    Set<String> approvers() {
        return approvers;
    }

    /** Returns the kind of codes that answer a statement. */
    String answers(String statement) {
        String kind = statements.get(statement);
        if (kind == null) {
            throw new IllegalArgumentException("no statement `" + statement + "`");
        }
        return kind;
    }

    /** Returns how the Land funds a component: component 1 by a project grant, the others by an earmarked lump sum. */
    static Set<String> funding(String component) {
        return switch (component) {
            case "B1" -> Set.of("PROJECT_GRANT");
            case "B2", "B3" -> Set.of("LUMP_SUM");
            default -> Set.of();
        };
    }
}
