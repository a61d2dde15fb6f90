package org.kimrules.core.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

class RemediesTest {

    private static final Map<String, Value> FACTS = Map.of(
            "position", Value.of("ONE"),
            "sponsorId", Value.of("CARRIER"),
            "authority", Value.code("authority", "LAND"),
            "unit", Value.of("500"),
            "year", Value.of(2021),
            "rest", Value.of(Euro.of("1.01")),
            "claim", Value.of("REST"),
            "decisionDay", Value.of(LocalDate.of(2020, 9, 3)),
            "share", Value.of(0),
            "open", EuroRange.atLeast(Euro.of("1.00")).value());

    private static List<Remedy> of(Declared declared, Map<String, Value> facts) {
        return new Remedies("C-01", facts, kind -> List.of(Value.code(kind, "A")))
                .of(declared)
                .toList();
    }

    private static List<Remedy> of(Declared declared) {
        return of(declared, FACTS);
    }

    private static Place place(Field field, String name, String id) {
        return new Place(field, Map.of(name, id));
    }

    @Test
    void idsAndAmountsComeFromTheFactsOfTheFinding() {
        assertThat(of(Declared.of(Kind.APPROVAL))).containsExactly(new Remedy.Approval("C-01", "ONE", "LAND"));
        assertThat(of(Declared.of(Kind.WITHDRAWAL))).containsExactly(new Remedy.Withdrawal("ONE"));
        assertThat(of(Declared.of(Kind.FUNDS, "rest")))
                .containsExactly(new Remedy.Funds(Optional.of("500"), 2021, Euro.of("1.01")));
        assertThat(of(Declared.of(Kind.CORRECTION, "rest")))
                .containsExactly(new Remedy.Correction("REST", 2021, Euro.of("1.01")));
    }

    @Test
    void aChangeTakesTheCodesOfTheClauseOrTheDayOfAFact() {
        assertThat(of(Declared.of(Kind.CHANGE, Field.SERVICE, List.of("NONE"))))
                .containsExactly(new Remedy.Change(
                        place(Field.SERVICE, "position", "ONE"), List.of(Value.code("service", "NONE"))));
        assertThat(of(Declared.of(Kind.CHANGE, Field.START, List.of("decisionDay"))))
                .containsExactly(new Remedy.Change(
                        place(Field.START, "position", "ONE"), List.of(Value.of(LocalDate.of(2020, 9, 3)))));
    }

    @ParameterizedTest
    @CsvSource({"START, plannedEnd, 2020-09-02, 2020-09-03", "END, plannedStart, 2020-09-04, 2020-09-03"})
    void aPositionThatWouldHaveNoDayLeftCanOnlyBeTakenOut(
            Field field, String other, LocalDate noDayLeft, LocalDate oneDayLeft) {
        Declared declared = Declared.of(Kind.CHANGE, field, List.of("decisionDay"));
        assertThat(of(declared, with(other, noDayLeft))).containsExactly(new Remedy.Withdrawal("ONE"));
        assertThat(of(declared, with(other, oneDayLeft)))
                .containsExactly(new Remedy.Change(
                        place(field, "position", "ONE"), List.of(Value.of(LocalDate.of(2020, 9, 3)))));
    }

    private static Map<String, Value> with(String name, LocalDate day) {
        Map<String, Value> facts = new HashMap<>(FACTS);
        facts.put(name, Value.of(day));
        return facts;
    }

    @Test
    void aMissingFactComesWithTheCodesThatItMayBe() {
        assertThat(of(Declared.of(Kind.SUPPLY, Field.KIND, List.of())))
                .containsExactly(new Remedy.Supply(
                        place(Field.KIND, "sponsorId", "CARRIER"), List.of(Value.code("employer", "A"))));
        assertThat(of(Declared.of(Kind.SUPPLY, Field.SUPERVISOR, List.of("B1"))))
                .containsExactly(new Remedy.Supply(
                        place(Field.SUPERVISOR, "position", "ONE"), List.of(Value.code("component", "B1"))));
        assertThat(of(Declared.of(Kind.SUPPLY, Field.COST_LINE, List.of())))
                .containsExactly(new Remedy.Supply(place(Field.COST_LINE, "position", "ONE"), List.of()));
    }

    @Test
    void anAmountWithoutUpperBoundAndAShareOfNothingAreNoRemedy() {
        assertThat(of(Declared.of(Kind.FUNDS, "open"))).isEmpty();
        assertThat(of(Declared.of(Kind.CHANGE, Field.SHARE, List.of("share")))).isEmpty();
    }

    @Test
    void ofAnAmountBetweenBoundsTheUpperOneIsEnoughWhateverComes() {
        Map<String, Value> bounded = Map.of(
                "year", Value.of(2021),
                "rest", EuroRange.between(Euro.of("1.00"), Euro.of("2.00")).value());
        assertThat(of(Declared.of(Kind.FUNDS, "rest"), bounded))
                .containsExactly(new Remedy.Funds(Optional.empty(), 2021, Euro.of("2.00")));
    }

    @Test
    void aFactThatTheFindingLacksIsNamed() {
        assertThatThrownBy(() -> of(Declared.of(Kind.WITHDRAWAL), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs the fact `position`, but the finding has []");
    }

    @Test
    void aFactOfAnotherKindIsNamed() {
        assertThatThrownBy(() -> of(Declared.of(Kind.FUNDS, "decisionDay")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("needs the fact `decisionDay` as Amount, but it is ");
    }

    /** Has a value for every name, and keeps which were asked for. */
    private static final class Asked extends NamedValues {

        private final Set<String> names = new TreeSet<>();
        private final Value answer;

        private Asked(Value answer) {
            this.answer = answer;
        }

        @Override
        protected Value find(String name) {
            names.add(name);
            return name.equals("answer") ? answer : FACTS.getOrDefault(name, Value.of(name));
        }

        @Override
        protected SortedMap<String, Value> all() {
            throw new AssertionError("nothing is missing");
        }
    }

    private static Stream<Declared> everyKind() {
        Text words = Text.of("{authority} fragen", "ask {authority} about {title}");
        return Stream.concat(
                Stream.of(
                        Declared.of(Kind.APPROVAL),
                        Declared.of(Kind.WITHDRAWAL),
                        Declared.of(Kind.FUNDS, "rest"),
                        Declared.of(Kind.CORRECTION, "rest"),
                        Declared.of(Kind.ACT, words),
                        Declared.of(Kind.WAIT, words)),
                Stream.of(Field.values())
                        .flatMap(field -> Stream.of(
                                Declared.of(Kind.CHANGE, field, List.of("one", "other")),
                                Declared.of(Kind.SUPPLY, field, List.of("one")),
                                Declared.of(Kind.SUPPLY, field, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aRemedyIsWrittenFromTheFactsThatItNamesAndNoOthers(Declared declared) {
        for (Value answer : List.of(Value.code("answer", "YES"), Value.of("yes"))) {
            Asked facts = new Asked(answer);
            of(declared, facts).forEach(remedy -> remedy.message().arguments());
            assertThat(declared.facts()).containsAll(facts.names);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aRemedyIsNotWrittenWithoutAFactThatItNeedsAndIsWithoutAllOthers(Declared declared) {
        Map<String, Value> needed = declared.needed()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> FACTS.getOrDefault(name, Value.of(name))));
        needed.replace("answer", Value.code("answer", "YES"));
        of(declared, needed).forEach(remedy -> remedy.message().arguments());
        for (String name : needed.keySet()) {
            Map<String, Value> others = new TreeMap<>(needed);
            others.remove(name);
            assertThatThrownBy(() -> of(declared, others))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void everyRemedyIsASentenceInBothLanguages() {
        Formats german = new Formats(Language.DE, (kind, code) -> Text.of("Land", "state"));
        Formats english = new Formats(Language.EN, (kind, code) -> Text.of("Land", "state"));
        Remedy approval = new Remedy.Approval("C-01", "ONE", "LAND");
        assertThat(approval.message().render(german)).isEqualTo("Ausnahmegenehmigung nach C-01 einholen bei: Land");
        assertThat(approval.message().render(english))
                .isEqualTo("obtain the exemption approval under C-01 from: state");
        Remedy funds = new Remedy.Funds(Optional.of("500"), 2021, Euro.of("1234.50"));
        assertThat(funds.message().render(german))
                .isEqualTo("Eigenmittel der Einheit 500 für 2021 um 1.234,50 EUR erhöhen");
        Remedy supply = of(Declared.of(Kind.SUPPLY, Field.KIND, List.of())).get(0);
        assertThat(supply.message().render(english)).isEqualTo("supply the missing fact: kind of the employer (state)");
    }
}
