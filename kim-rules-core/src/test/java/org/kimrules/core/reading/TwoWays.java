package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Refused;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Text;

/** One plan, written as a file and put together in Java, to which a test adds what it is about. */
final class TwoWays {

    static final Policy POLICY = new ReadingPolicy();

    private static final String PLAN = """
            id: sample-plan
            title: Beispielplan
            programme: sample
            applicant: {name: Stadt Musterstadt, kind: CITY, offices: {CENTRE: true, COUNCIL: false}}
            sponsors:
              - {id: KI, name: Integrationszentrum, kind: OFFICE, services: [ADVICE]}
            positions:
              - %s
            exemptions:
            reservations:
            meetings:
            budget:
              lines:
                - {code: "11.01.27", title: Integrationszentrum, announced: true}
              ownFunds:
              payments:
              claims:
            """.formatted(Post.of("P0").yaml());

    private TwoWays() {}

    /** Returns the file with an item at the start of each list, by the name of the list. */
    static String file(String... listsAndItems) {
        String text = PLAN;
        for (int i = 0; i < listsAndItems.length; i += 2) {
            String list = listsAndItems[i] + ":\n";
            String indent = text.substring(text.lastIndexOf('\n', text.indexOf(list)) + 1, text.indexOf(list));
            text = text.replace(indent + list, indent + list + indent + "  - " + listsAndItems[i + 1] + "\n");
        }
        return text.replaceAll("(?m)^( *\\w+):\n(?! *- | +lines)", "$1: []\n");
    }

    /** Returns the same plan from the builder; what the test adds comes first. */
    static PlanBuilder builder(Consumer<PlanBuilder> additions) {
        PlanBuilder plan = PlanBuilder.plan("sample-plan", "Beispielplan");
        additions.accept(plan);
        plan.applicant("Stadt Musterstadt", "CITY", Map.of("CENTRE", true, "COUNCIL", false))
                .sponsor("KI", "Integrationszentrum", "OFFICE", "ADVICE")
                .budget(budget -> budget.line("11.01.27", "Integrationszentrum", true));
        Post.of("P0").addTo(plan);
        return plan;
    }

    static GrantPlan read(String yaml) {
        return new PlanDocument(Documents.yaml(yaml)).toPlan(POLICY);
    }

    /** Returns the problems of the file, without lines. */
    static List<Problem> refused(String yaml) {
        return Refused.by(() -> read(yaml)).stream()
                .map(found ->
                        new Problem(found.code(), found.path(), OptionalInt.empty(), found.value(), found.expected()))
                .toList();
    }

    /** Returns the problems of the plan, after making sure that the file and the builder have the same. */
    static List<Problem> refused(String yaml, Consumer<PlanBuilder> same) {
        List<Problem> problems = refused(yaml);
        assertThat(Refused.by(() -> builder(same).build(POLICY))).containsExactlyInAnyOrderElementsOf(problems);
        return problems;
    }

    /** Returns the problems of the plan with the position, both ways. */
    static List<Problem> refused(Post post) {
        return refused(file("positions", post.yaml()), post::addTo);
    }

    /** Returns the plan, after making sure that the file and the builder give equal ones. */
    static GrantPlan accepted(String yaml, Consumer<PlanBuilder> same) {
        GrantPlan plan = read(yaml);
        assertThat(builder(same).build(POLICY)).isEqualTo(plan);
        return plan;
    }

    static Problem problem(ProblemCode code, String path, String value, String de, String en) {
        return new Problem(code, path, OptionalInt.empty(), value, Text.of(de, en));
    }

    /** Returns the problem of a code that has no near match. */
    static Problem unknown(String path, String value, String codes) {
        return problem(ProblemCode.CODE_UNKNOWN, path, value, "eines von: " + codes, "one of: " + codes);
    }

    static Problem missing(String path, String name) {
        return problem(ProblemCode.FIELD_MISSING, path, "", "Feld " + name, "the field " + name);
    }

    static Problem duplicate(String path, String id) {
        return problem(
                ProblemCode.ID_DUPLICATE,
                path,
                id,
                "eine Kennung, die nur einmal vorkommt; die erste ist " + path.replace("[1]", "[0]"),
                "an id that occurs only once; the first one is " + path.replace("[1]", "[0]"));
    }

    /** Returns the problem of an id that nothing is near to. */
    static Problem dangling(String path, String id, String ids) {
        return problem(ProblemCode.REFERENCE_DANGLING, path, id, "eines von: " + ids, "one of: " + ids);
    }
}
