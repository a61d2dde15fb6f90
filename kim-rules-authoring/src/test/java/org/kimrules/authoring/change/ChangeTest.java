package org.kimrules.authoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;

class ChangeTest {

    private static final String PLAN = """
            positions: [{id: A, fte: 1}, {id: B, fte: 2}]
            ownFunds: [{unit: "170", year: 2020, amount: 1}]
            """;

    private static String changed(String change) {
        Node plan = new Change.Put(PlanPath.parse("line"), Documents.yaml("x")).apply(Documents.yaml(PLAN));
        return text(read(change).apply(plan));
    }

    private static Change read(String change) {
        return Fields.read(Documents.yaml(change), "", new Problems(), Change::read);
    }

    private static String text(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.name() + ":" + text(entry.value()))
                    .toList()
                    .toString();
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(ChangeTest::text).toList().toString()
                : ((Node.Scalar) node).text();
    }

    @Test
    void setPutsAValueInItsPlace() {
        assertThat(changed("{set: \"positions[B].fte\", to: 3}"))
                .isEqualTo(
                        "[positions:[[id:A, fte:1], [id:B, fte:3]], ownFunds:[[unit:170, year:2020, amount:1]], line:x]");
    }

    @Test
    void setAddsAFieldThatWasNotThere() {
        assertThat(changed("{set: \"ownFunds[170/2020].note\", to: y}")).contains("amount:1, note:y");
    }

    @Test
    void anApplicationIsPickedByItsComponentAndAnyOfItsYears() {
        Node plan =
                Documents.yaml("applications: [{component: B1, years: [2027, 2028]}, {component: B1, years: [2029]}]");
        assertThat(text(read("{set: \"applications[B1/2028].filedOn\", to: 3}").apply(plan)))
                .isEqualTo(
                        "[applications:[[component:B1, years:[2027, 2028], filedOn:3], [component:B1, years:[2029]]]]");
        Change other = read("{remove: \"applications[C/1]\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.apply(plan))
                .withMessage("there is no [C/1], one of: B1/2027, B1/2028, B1/2029");
    }

    @Test
    void removeTakesAnItemAway() {
        assertThat(changed("{remove: \"positions[A]\"}")).contains("positions:[[id:B, fte:2]]");
    }

    @Test
    void addAppendsToAListThatNeedNotBeThere() {
        assertThat(changed("{add: positions, value: {id: C}}")).contains("[id:B, fte:2], [id:C]]");
        assertThat(changed("{add: claims, value: {id: C}}")).contains("claims:[[id:C]]");
    }

    @Test
    void copyAppendsTheItemUnderAnotherId() {
        assertThat(changed("{copy: \"positions[A]\", as: C}")).contains("[id:B, fte:2], [id:C, fte:1]]");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        List.of(
                        "{set: \"positions[Z].fte\", to: 3}",
                        "{set: nowhere.fte, to: 3}",
                        "{remove: \"positions[A].service\"}",
                        "{set: \"positions.A\", to: 3}",
                        "{set: \"line[A]\", to: 3}",
                        "{copy: positions, as: C}",
                        "{set: \"positions[A\", to: 3}",
                        "{set: positions.}")
                .forEach(change -> assertThatIllegalArgumentException().isThrownBy(() -> changed(change)));
    }
}
