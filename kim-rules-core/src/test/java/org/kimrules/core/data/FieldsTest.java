package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kimrules.core.data.Refused.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class FieldsTest {

    private static final Text NAMED = Text.of("benannte Felder", "named fields");
    private static final Text LIST = Text.of("eine Liste", "a list");
    private static final Text ONCE = Text.of("jedes Feld höchstens einmal", "every field at most once");
    private static final Text QUOTED = Text.of("Text, in Anführungszeichen", "text, in quotes");

    private static final Text SOME_TEXT = Text.of("Text; eine Nummer in Anführungszeichen", "text; a number in quotes");

    private static Text field(String name) {
        return Text.of("Feld " + name, "the field " + name);
    }

    private static String titleAndRole(Fields fields) {
        return fields.text("title") + fields.optionalText("role").orElse("");
    }

    @Test
    void anUnknownFieldIsRefusedAndTheNearOneIsSuggested() {
        assertThat(Refused.fields("title: x\n\nrolle: y", FieldsTest::titleAndRole))
                .containsExactly(problem(
                        ProblemCode.FIELD_UNKNOWN,
                        "rolle",
                        3,
                        "rolle",
                        Text.of("meinten Sie role?", "did you mean role?")));
    }

    @Test
    void anUnknownFieldWithoutANearOneGetsAllFields() {
        assertThat(Refused.fields("title: x\nelephant: y", FieldsTest::titleAndRole))
                .containsExactly(problem(
                        ProblemCode.FIELD_UNKNOWN,
                        "elephant",
                        2,
                        "elephant",
                        Text.of("eines von: title, role", "one of: title, role")));
    }

    @Test
    void aYamlMergeKeyIsAnUnknownField() {
        assertThat(Refused.fields("title: x\n<<: {role: y}", FieldsTest::titleAndRole))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.FIELD_UNKNOWN, "<<"));
    }

    @Test
    void aRequiredFieldThatIsMissingIsReportedAtItsMapping() {
        assertThat(Refused.fields("\nrole: x", FieldsTest::titleAndRole))
                .containsExactly(problem(ProblemCode.FIELD_MISSING, "title", 2, "", field("title")));
        assertThat(Refused.fields(
                        "a: x\nbooking: {}", fields -> fields.text("a") + fields.section("booking", b -> b.id("cost"))))
                .containsExactly(problem(ProblemCode.FIELD_MISSING, "booking.cost", 2, "", field("cost")));
    }

    @Test
    void aRequiredSectionThatIsMissingIsReportedOnce() {
        assertThat(Refused.fields("a: x", fields -> fields.text("a") + fields.section("booking", b -> b.id("cost"))))
                .containsExactly(problem(ProblemCode.FIELD_MISSING, "booking", 1, "", field("booking")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x\ntitle: y", "title: x\ntitle: x"})
    void aFieldThatOccursTwiceIsRefusedEvenWithTheSameValue(String yaml) {
        String second = yaml.substring(yaml.length() - 1);
        assertThat(Refused.fields(yaml, FieldsTest::titleAndRole))
                .containsExactly(problem(ProblemCode.FIELD_DUPLICATE, "title", 2, second, ONCE));
    }

    @Test
    void aFieldThatOccursTwiceInJsonIsRefused() {
        Node json = Documents.json("{\"title\": \"x\",\n\"title\": \"y\"}");
        assertThat(Refused.by(() -> Refused.read(json, FieldsTest::titleAndRole)))
                .containsExactly(problem(ProblemCode.FIELD_DUPLICATE, "title", 2, "y", ONCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null|null", "x|x", "[1]|[…]"})
    void aDocumentWithoutNamedFieldsIsOneProblemAndNotOneForEveryField(String yaml, String shown) {
        assertThat(Refused.fields(yaml, FieldsTest::titleAndRole))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "", 1, shown, NAMED));
    }

    @Test
    void anEmptyFileHasNoNamedFields() {
        assertThat(Refused.fields("", FieldsTest::titleAndRole))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "null", NAMED));
        assertThat(Refused.by(() -> Refused.read(Documents.json(""), FieldsTest::titleAndRole)))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "", 1, "null", NAMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"x|x", "{b: 1}|{…}"})
    void whatIsNoListIsRefused(String written, String shown) {
        Problem expected = problem(ProblemCode.TYPE_WRONG, "a", 1, shown, LIST);
        assertThat(Refused.fields("a: " + written, fields -> fields.ids("a"))).containsExactly(expected);
        assertThat(Refused.fields("a: " + written, fields -> fields.years("a"))).containsExactly(expected);
        assertThat(Refused.fields("a: " + written, fields -> fields.list("a", item -> item.id("id"))))
                .containsExactly(expected);
    }

    @Test
    void anEmptyElementOfAListIsRefused() {
        assertThat(Refused.fields("a:\n  - {id: x}\n  -\n", fields -> fields.list("a", item -> item.id("id"))))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "a[1]", 3, "null", NAMED));
        assertThat(Refused.fields("a: [x, ~]", fields -> fields.ids("a")))
                .containsExactly(problem(ProblemCode.TYPE_WRONG, "a[1]", 1, "null", QUOTED));
    }

    @Test
    void aListThatIsLeftOutIsEmptyUnlessItIsRequired() {
        assertThat(Refused.accepted(Documents.yaml("{}"), fields -> fields.ids("a")))
                .isEqualTo(List.of());
        assertThat(Refused.accepted(Documents.yaml("{}"), fields -> fields.list("a", item -> item.id("id"))))
                .isEqualTo(List.of());
        assertThat(Refused.fields("{}", fields -> fields.years("a")))
                .containsExactly(problem(ProblemCode.FIELD_MISSING, "a", 1, "", field("a")));
    }

    @Test
    void aFieldThatMayBeMissingIsEmptyWhenItIsAndRefusedWhenItHoldsNothing() {
        assertThat(Refused.accepted(Documents.yaml("{}"), fields -> fields.optionalText("a")))
                .isEqualTo(Optional.empty());
        assertThat(Refused.accepted(Documents.yaml("{}"), fields -> fields.optionalSection("a", item -> item.id("id"))))
                .isEqualTo(Optional.empty());
        assertRefusedAsEmpty(SOME_TEXT, fields -> fields.optionalText("a"));
        assertRefusedAsEmpty(NAMED, fields -> fields.optionalSection("a", item -> item.id("id")));
    }

    private static void assertRefusedAsEmpty(Text right, Function<Fields, ?> reader) {
        for (Node written : List.of(Documents.yaml("a:"), Documents.yaml("a: ~"), Documents.json("{\"a\": null}"))) {
            assertThat(Refused.by(() -> Refused.read(written, reader)))
                    .containsExactly(problem(ProblemCode.FIELD_EMPTY, "a", 1, "", right));
        }
    }

    @Test
    void aFieldThatHoldsNothingIsToldWithWhatWouldBeRight() {
        assertRefusedAsEmpty(SOME_TEXT, fields -> fields.text("a"));
        assertRefusedAsEmpty(SOME_TEXT, fields -> fields.id("a"));
        assertRefusedAsEmpty(ScalarsTest.PLAIN_DECIMAL, fields -> fields.decimal("a", 2));
        assertRefusedAsEmpty(Text.of("Datum wie 2020-09-03", "a date such as 2020-09-03"), fields -> fields.day("a"));
        assertRefusedAsEmpty(
                Text.of("ein Jahr von 1990 bis 2100", "a year from 1990 to 2100"), fields -> fields.year("a"));
        assertRefusedAsEmpty(Text.of("true oder false", "true or false"), fields -> fields.optionalFlag("a"));
        assertRefusedAsEmpty(
                Text.of("eines von: B1", "one of: B1"), fields -> fields.word("a", "component", Map.of("B1", QUOTED)));
        assertRefusedAsEmpty(
                Text.of(
                        "Dezimalzahl mit Punkt, etwa 0.5, oder UNKNOWN",
                        "a decimal with a point, such as 0.5, or UNKNOWN"),
                fields -> fields.is("a", "UNKNOWN") || fields.decimal("a", 2).isPresent());
        assertRefusedAsEmpty(LIST, fields -> fields.ids("a"));
        assertRefusedAsEmpty(LIST, fields -> fields.years("a"));
        assertRefusedAsEmpty(LIST, fields -> fields.list("a", item -> item.id("id")));
        assertRefusedAsEmpty(NAMED, fields -> fields.section("a", item -> item.id("id")));
    }

    @Test
    void namesThatAreDataAreGivenInTheOrderOfTheFile() {
        assertThat(Refused.accepted(Documents.yaml("{b: 1, a: 2}"), fields -> {
                    fields.has("a");
                    fields.has("b");
                    return List.copyOf(fields.names());
                }))
                .isEqualTo(List.of("b", "a"));
    }

    @Test
    void oneRunFindsEveryProblemAndSortsThemByLine() {
        String yaml = """
                list:
                  - {id: x, number: "0,5"}
                  - {id: "a b", more: 1}
                title:
                day: 2021-02-29
                """;
        assertThat(Refused.fields(yaml, fields -> {
                    fields.day("day");
                    fields.text("title");
                    fields.id("missing");
                    return fields.list("list", item -> item.id("id") + item.decimal("number", 2));
                }))
                .extracting(Problem::code, Problem::path, found -> found.line().orElse(0))
                .containsExactly(
                        tuple(ProblemCode.FIELD_MISSING, "missing", 1),
                        tuple(ProblemCode.DECIMAL_COMMA, "list[0].number", 2),
                        tuple(ProblemCode.ID_FORMAT, "list[1].id", 3),
                        tuple(ProblemCode.FIELD_UNKNOWN, "list[1].more", 3),
                        tuple(ProblemCode.FIELD_MISSING, "list[1].number", 3),
                        tuple(ProblemCode.FIELD_EMPTY, "title", 4),
                        tuple(ProblemCode.DATE_FORMAT, "day", 5));
    }

    @Test
    void anEntryOfAListThatIsWrongIsReportedInItsLineAndLeftOut() {
        Text right = Text.of("a oder b", "a or b");
        assertThat(Refused.fields("names:\n  - a\n  - c\n  - a\n", fields -> {
                    assertThat(fields.ids("names", name -> name.equals("c") ? Optional.of(right) : Optional.empty()))
                            .containsExactly("a");
                    return "";
                }))
                .containsExactly(
                        problem(ProblemCode.REFERENCE_DANGLING, "names[1]", 3, "c", right),
                        problem(
                                ProblemCode.ID_DUPLICATE,
                                "names[2]",
                                4,
                                "a",
                                Text.of("jeden Eintrag höchstens einmal", "every entry at most once")));
    }
}
