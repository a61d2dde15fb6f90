package org.kimrules.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kimrules.core.budget.Euro;

class MessageTest {

    private static final Labels LABELS = (kind, code) -> Text.of(kind + " " + code + " (de)", kind + " " + code);
    private static final Formats DE = new Formats(Language.DE, LABELS);
    private static final Formats EN = new Formats(Language.EN, LABELS);

    private static Message message(String de, String en, Map<String, Value> arguments) {
        return new Message(Text.of(de, en), arguments);
    }

    @Test
    void aMessageIsWrittenInTheLanguageOfItsReader() {
        Message message = message(
                "{title} kostet {cost} ab {day}, {fte} VZÄ, {component}: {set}",
                "from {day} {title} costs {cost}, {fte} FTE, {component}: {set}",
                Map.of(
                        "title", Value.of("Stelle"),
                        "cost", Value.of(Euro.of("1234.50")),
                        "day", Value.of(LocalDate.of(2020, 9, 3)),
                        "fte", Value.of(new BigDecimal("0.50")),
                        "component", Value.code("component", "B1"),
                        "set", Value.of(true)));
        assertThat(message.render(DE))
                .isEqualTo("Stelle kostet 1.234,50 EUR ab 03.09.2020, 0,5 VZÄ, component B1 (de): ja");
        assertThat(message.render(EN))
                .isEqualTo("from 2020-09-03 Stelle costs 1,234.50 EUR, 0.5 FTE, component B1: yes");
    }

    @Test
    void anArgumentMayBeNamedTwiceOrNotAtAll() {
        Message message = message("{a}{a}", "nothing", Map.of("a", Value.of("x"), "b", Value.of("y")));
        assertThat(message.render(DE)).isEqualTo("xx");
        assertThat(message.render(EN)).isEqualTo("nothing");
    }

    @Test
    void anAbbreviationAtTheEndOfASentenceSharesItsFullStop() {
        Message message = message("{a}. {a}, {b}.", "{a}", Map.of("a", Value.of("Rat e.V."), "b", Value.of("Stadt")));
        assertThat(message.render(DE)).isEqualTo("Rat e.V. Rat e.V., Stadt.");
        assertThat(message.render(EN)).isEqualTo("Rat e.V.");
    }

    @Test
    void whatAnArgumentSaysIsNeverTakenForATemplate() {
        Message message = message("{a}!", "{a}!", Map.of("a", Value.of("{b} $1 \\ {a}"), "b", Value.of("no")));
        assertThat(message.render(DE)).isEqualTo("{b} $1 \\ {a}!");
    }

    @Test
    void bracesAroundSomethingElseThanANameStay() {
        assertThat(message("{} {1} {a b} {a", "{a_b} }", Map.of()).render(DE)).isEqualTo("{} {1} {a b} {a");
        assertThat(message("", "{a_b} }", Map.of()).render(EN)).isEqualTo("{a_b} }");
    }

    @Test
    void anArgumentThatIsNotThereIsAFaultOfTheTemplate() {
        assertThatIllegalStateException()
                .isThrownBy(() -> message("{x}", "{x} {y}", Map.of("y", Value.of("1"), "a", Value.of("2")))
                        .render(DE))
                .withMessage("no argument `x` for the message `{x} {y}`, there are [a, y]");
    }

    @Test
    void messagesWithTheSameArgumentsAreEqualAndPrintTheSame() {
        Map<String, Value> backwards = new LinkedHashMap<>();
        backwards.put("b", Value.of("y"));
        backwards.put("a", Value.of("x"));
        Map<String, Value> forwards = new LinkedHashMap<>();
        forwards.put("a", Value.of("x"));
        forwards.put("b", Value.of("y"));
        Message message = message("{a}", "{b}", backwards);
        assertThat(message).isEqualTo(message("{a}", "{b}", forwards));
        assertThat(message).hasToString(message("{a}", "{b}", forwards).toString());
    }

    @Test
    void aMessageDoesNotFollowTheMapItWasMadeOf() {
        Map<String, Value> arguments = new HashMap<>(Map.of("a", Value.of("x")));
        Message message = message("{a}", "{a}", arguments);
        arguments.clear();
        assertThat(message.render(DE)).isEqualTo("x");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> message.arguments().clear());
    }

    @Test
    void aTextHasBothWordings() {
        assertThat(Text.of("Stelle", "position").in(Language.DE)).isEqualTo("Stelle");
        assertThat(Text.of("Stelle", "position").in(Language.EN)).isEqualTo("position");
        assertThat(Text.same("B1")).isEqualTo(Text.of("B1", "B1"));
        assertThatNullPointerException().isThrownBy(() -> Text.of(null, "x")).withMessage("de");
        assertThatNullPointerException().isThrownBy(() -> Text.of("x", null)).withMessage("en");
    }
}
