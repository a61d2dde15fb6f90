package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Field;
import org.kimrules.core.shape.Shape.Mapping;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Text;

/** The shape of a document is what its reader asks for. */
class OutlineTest {

    private static final Map<String, Text> CODES = Map.of("A", Text.of("ein A", "an A"));

    private static Object document(Fields fields) {
        Optional<String> perhaps = fields.has("perhaps") ? Optional.of(fields.id("perhaps")) : Optional.empty();
        Object cost = fields.is("cost", "UNKNOWN") ? "" : fields.decimal("cost", 2);
        return List.of(
                perhaps,
                cost,
                fields.text("text"),
                fields.optionalText("note"),
                fields.optionalFlag("flag"),
                fields.year("year"),
                fields.years("years"),
                fields.day("day"),
                fields.optionalDay("end"),
                fields.ids("ids"),
                fields.word("code", "kind", CODES),
                fields.words("codes", "kind", CODES),
                fields.texts("texts", text -> Optional.empty()),
                fields.list("items", item -> item.id("id")),
                fields.section("section", section -> section.day("from")),
                fields.optionalSection("more", section -> section.text("name")));
    }

    private static Field required(Shape shape) {
        return new Field(shape, true);
    }

    private static Field optional(Shape shape) {
        return new Field(shape, false);
    }

    private static Shape list(Shape item) {
        return new Shape.Items(item, false);
    }

    private static Shape mapping(String name, Shape shape) {
        return new Mapping(Map.of(name, required(shape)), Optional.empty());
    }

    @Test
    void everyFieldIsNotedWithWhatItHoldsAndWhetherItHasToBeThere() {
        Shape code = new Shape.Words("kind", CODES);
        Mapping shape = Fields.outline(OutlineTest::document);
        assertThat(shape.others()).isEmpty();
        assertThat(shape.fields())
                .containsExactly(
                        Map.entry("perhaps", optional(Single.ID)),
                        Map.entry("cost", required(new Shape.OrWord(new Shape.Decimal(2), "UNKNOWN"))),
                        Map.entry("text", required(Single.TEXT)),
                        Map.entry("note", optional(Single.TEXT)),
                        Map.entry("flag", optional(Single.FLAG)),
                        Map.entry("year", required(Single.YEAR)),
                        Map.entry("years", required(new Shape.Items(Single.YEAR, true))),
                        Map.entry("day", required(Single.DAY)),
                        Map.entry("end", optional(Single.DAY)),
                        Map.entry("ids", optional(list(Single.ID))),
                        Map.entry("code", required(code)),
                        Map.entry("codes", optional(list(code))),
                        Map.entry("texts", optional(list(Single.TEXT))),
                        Map.entry("items", optional(list(mapping("id", Single.ID)))),
                        Map.entry("section", required(mapping("from", Single.DAY))),
                        Map.entry("more", optional(mapping("name", Single.TEXT))));
    }
}
