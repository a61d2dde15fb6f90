package org.kimrules.authoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.authoring.change.Change;
import org.kimrules.authoring.expect.Expectations;
import org.kimrules.authoring.expect.ExpectedAmount;
import org.kimrules.authoring.expect.ExpectedFigure;
import org.kimrules.authoring.expect.ExpectedFinding;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;

/** Reads one case. One for each case: it applies the changes while it reads them, so that each is refused where it stands. */
final class CaseReader {

    private static final Text START =
            Text.same("plan, planFile, or a base plan in cases/base.yaml that the case can start from");

    private final PolicyFolder policy;
    private final Layer own;
    private final Optional<Node> base;
    private final String clause;
    private final CaseFaults faults;
    private final Map<String, Text> clauses;

    CaseReader(PolicyFolder policy, Optional<Node> base, String clause, CaseFaults faults) {
        this.policy = policy;
        this.own = policy.own();
        this.base = base;
        this.clause = clause;
        this.faults = faults;
        this.clauses = ExpectedFinding.titles(policy.register());
    }

    Case read(Fields fields, Source source) {
        int line = fields.place("").line();
        Optional<Node> start = start(fields, source);
        Optional<Node> given = changed(fields, "given", start);
        Optional<Node> plan = changed(fields, "change", given);
        Expectations expected = expected(fields);
        Optional<Set<String>> fails = fails(fields);
        if (expected.isEmpty() && fails.isEmpty()) {
            fields.missing("expect", Text.same("expect, silentOn, an amount, figures or alone: what comes out"));
        }
        return new Case(
                clause,
                fields.text("case"),
                source.name(),
                line,
                AsOf.knownOn(fields.day("knownOn").orElse(LocalDate.EPOCH)),
                Set.copyOf(fields.words("unknown", "parameter", parameters())),
                given.orElseGet(CaseReader::nothing),
                plan.orElseGet(CaseReader::nothing),
                fails,
                expected);
    }

    private static Node nothing() {
        return new Node.Mapping(0, List.of());
    }

    private Map<String, Text> parameters() {
        return policy.parameters().parameters().stream().collect(Collectors.toMap(Parameter::key, Parameter::title));
    }

    /** Returns the plan that the case starts from; nothing where something is wrong with it, which is told once. */
    private Optional<Node> start(Fields fields, Source source) {
        boolean inline = fields.has("plan");
        boolean named = fields.has("planFile");
        if (inline && named) {
            fields.problem(ProblemCode.CONTRADICTION, "planFile", Text.same("plan or planFile, not both"));
            return Optional.empty();
        }
        if (inline) {
            return faults.plan(source, fields.place("plan"));
        }
        if (named) {
            return file(fields);
        }
        if (!own.files().has(Suite.BASE)) {
            fields.missing("plan", START);
        }
        return base;
    }

    private Optional<Node> file(Fields fields) {
        String path = fields.text("planFile");
        if (!own.files().has(path)) {
            fields.problem(ProblemCode.REFERENCE_DANGLING, "planFile", Text.same("a file in the policy folder"));
        }
        return faults.find(own, path).flatMap(faults::plan);
    }

    private Optional<Node> changed(Fields fields, String name, Optional<Node> before) {
        List<Node> steps = new ArrayList<>(before.stream().toList());
        fields.list(name, each -> steps.isEmpty() ? each.whole() : steps.set(0, changed(each, steps.get(0))));
        return steps.stream().findFirst();
    }

    private static Node changed(Fields fields, Node before) {
        Optional<String> kind = Change.KINDS.stream().filter(fields::has).findFirst();
        if (kind.isEmpty()) {
            fields.missing("change", Text.same("one of " + String.join(", ", Change.KINDS)));
            return before;
        }
        try {
            return Change.read(fields).apply(before);
        } catch (IllegalArgumentException e) {
            fields.problem(
                    ProblemCode.REFERENCE_DANGLING, kind.get(), Text.same("a place of the plan; " + e.getMessage()));
            return before;
        }
    }

    private Expectations expected(Fields fields) {
        Set<String> rules = policy.inventory().rules();
        return new Expectations(
                clause,
                fields.list("expect", each -> ExpectedFinding.read(each, clause, policy.register(), rules)),
                fields.texts("silentOn", any -> Optional.empty()),
                ExpectedAmount.read(fields, clause, clauses),
                fields.list("figures", each -> ExpectedFigure.read(each, parameters())));
    }

    private Optional<Set<String>> fails(Fields fields) {
        boolean alone = fields.optionalFlag("alone").orElse(false);
        boolean others = fields.has("dragsAlong");
        if (alone && others) {
            fields.problem(
                    ProblemCode.CONTRADICTION,
                    "dragsAlong",
                    Text.same("alone or dragsAlong: a case fails a clause alone or drags others along, not both"));
        }
        Set<String> failing = new TreeSet<>(fields.words("dragsAlong", "clause", clauses));
        failing.add(clause);
        return alone || others ? Optional.of(Set.copyOf(failing)) : Optional.empty();
    }
}
