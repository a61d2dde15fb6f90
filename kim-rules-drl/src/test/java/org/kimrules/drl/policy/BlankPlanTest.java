package org.kimrules.drl.policy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.schema.BlankPlan;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.text.Language;

/** A plan to fill in says nothing by itself, and asks for just what the reader of plans asks for. */
class BlankPlanTest {

    private static final Pattern HASHED = Pattern.compile("(?m)^( *(?:- )?)# (?=[ #-]*[a-zA-Z_]+:)");

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            entry("id", "our-plan"),
            entry("title", "Unsere Stellen"),
            entry("applicant.name", "Musterkreis"),
            entry("applicant.kind", "DISTRICT"),
            entry("sponsors[0].id", "KI"),
            entry("sponsors[0].name", "Integrationszentrum"),
            entry("sponsors[0].kind", "INTEGRATION_CENTRE"),
            entry("positions[0].id", "KOORDINATION"),
            entry("positions[0].period.from", "2020-07-01"),
            entry("positions[0].period.to", "2020-12-31"),
            entry("positions[0].title", "Koordination"),
            entry("positions[0].component", "B1"),
            entry("positions[0].role", "COORDINATION"),
            entry("positions[0].sponsor", "KI"),
            entry("positions[0].fte", "1.0"),
            entry("positions[0].costPerFteYear", "UNKNOWN"),
            entry("positions[0].booking.cost", "\"11.02\""),
            entry("positions[0].booking.revenue", "\"11.02\""),
            entry("positions[0].booking.ownShare", "\"170\""),
            entry("meetings[0].name", "Kreistag"),
            entry("meetings[0].body", "COUNCIL"),
            entry("meetings[0].date", "2020-06-30"),
            entry("meetings[0].act", "DECIDES"),
            entry("budget.lines[0].code", "\"11.02\""),
            entry("budget.lines[0].title", "Integration"),
            entry("budget.ownFunds[0].unit", "\"170\""),
            entry("budget.ownFunds[0].year", "2020"),
            entry("budget.ownFunds[0].amount", "0.00"));

    private static GrantPlan read(String yaml) {
        return new PlanDocument(Documents.yaml(yaml)).toPlan(Bielefeld.POLICY);
    }

    private static List<Problem> problems(String yaml) {
        try {
            read(yaml);
        } catch (InvalidInputException e) {
            return e.problems();
        }
        return List.of();
    }

    private static String withoutHashes(String yaml) {
        String bare = HASHED.matcher(yaml).replaceAll("$1");
        return bare.equals(yaml) ? yaml : withoutHashes(bare);
    }

    private static String filledIn(String yaml) {
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        for (Problem problem : problems(yaml)) {
            int line = problem.line().orElseThrow() - 1;
            lines.set(line, lines.get(line).replaceFirst(":", ": " + ANSWERS.get(problem.path())));
        }
        return String.join("\n", lines);
    }

    private static Stream<String> asked(Shape shape, String place) {
        if (shape instanceof Shape.Items items) {
            return asked(items.item(), place);
        }
        if (shape instanceof Shape.Mapping mapping) {
            return mapping.fields().entrySet().stream()
                    .flatMap(field -> asked(field.getValue().shape(), place + "." + field.getKey()));
        }
        return Stream.of(place);
    }

    private static Stream<String> written(Node node, String place) {
        if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            return list.items().stream().flatMap(item -> written(item, place));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> written(entry.value(), place + "." + entry.name()));
        }
        return Stream.of(place);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrongWithItIsThatItIsNotFilledIn(Language language) {
        assertThat(problems(BlankPlan.of(Bielefeld.POLICY, language)))
                .allMatch(problem -> problem.code() == ProblemCode.FIELD_EMPTY)
                .extracting(Problem::path)
                .containsExactlyInAnyOrderElementsOf(ANSWERS.keySet());
    }

    @Test
    void filledInItIsAPlan() {
        GrantPlan plan = read(filledIn(BlankPlan.of(Bielefeld.POLICY, Language.DE)));
        assertThat(plan.programme()).isEqualTo("kim-nrw");
        assertThat(plan.positions()).hasSize(1);
        assertThat(Bielefeld.POLICY.assess(plan, Bielefeld.DECISION).positions())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void behindTheHashesStandsEverythingElseThatAPlanMayHave(Language language) {
        String all = withoutHashes(BlankPlan.of(Bielefeld.POLICY, language));
        assertThat(written(Documents.yaml(all), ""))
                .containsExactlyInAnyOrderElementsOf(
                        asked(Plans.shape(Bielefeld.POLICY), "").toList());
        assertThat(problems(all))
                .allMatch(problem -> problem.code() == ProblemCode.FIELD_EMPTY
                        || problem.path().endsWith(".years"));
    }
}
