package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;

class ProblemReportTest {

    private static final List<Problem> PROBLEMS = List.of(
            new Problem(
                    ProblemCode.FIELD_MISSING,
                    "",
                    OptionalInt.empty(),
                    "",
                    Text.of("das Feld title", "the field title")),
            new Problem(
                    ProblemCode.DECIMAL_COMMA,
                    "positions[2].fte",
                    OptionalInt.of(41),
                    "0,5",
                    Text.of("0.5 mit Punkt", "0.5 with a point")));

    @Test
    void problemsAreCountedAndEachHasItsPlaceTheValueIfThereIsOneAndWhatWouldBeRight() {
        assertThat(ProblemReport.text("plan.yaml", PROBLEMS, Language.DE, Ink.PLAIN))
                .isEqualTo("""
                        plan.yaml · Probleme: 2
                        Der Plan wurde nicht angenommen; nichts wurde geprüft oder berechnet.

                        (ganzes Dokument)  FIELD_MISSING
                          falsch: Pflichtfeld fehlt
                          richtig: das Feld title

                        positions[2].fte (Zeile 41)  DECIMAL_COMMA
                          gefunden: "0,5"
                          falsch: Dezimalkomma statt Dezimalpunkt
                          richtig: 0.5 mit Punkt
                        """);
    }

    @Test
    void theJsonHasTheSameFacts() {
        assertThat(ProblemReport.json(PROBLEMS, Language.EN)).isEqualTo("""
                        {
                          "problems": [
                            {
                              "code": "FIELD_MISSING",
                              "path": "",
                              "line": null,
                              "value": "",
                              "wrong": "required field is missing",
                              "expected": "the field title"
                            },
                            {
                              "code": "DECIMAL_COMMA",
                              "path": "positions[2].fte",
                              "line": 41,
                              "value": "0,5",
                              "wrong": "decimal comma instead of decimal point",
                              "expected": "0.5 with a point"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void aValueCannotForgeALineOrCloseItsQuotes() {
        Problem forged = new Problem(
                ProblemCode.TEXT_INVALID,
                "title",
                OptionalInt.of(3),
                "a\"\nrichtig: alles\u001B[2J\u202E\\",
                Text.of("eine Zeile", "one line"));
        assertThat(ProblemReport.text("plan.yaml", List.of(forged), Language.DE, Ink.PLAIN))
                .contains("  gefunden: \"a\\\"\\u000Arichtig: alles\\u001B[2J\\u202E\\\\\"\n");
    }

    @Test
    void onATerminalThePlaceIsRed() {
        assertThat(ProblemReport.text("plan.yaml", PROBLEMS, Language.EN, Ink.ANSI))
                .contains("\u001B[31mpositions[2].fte (line 41)  DECIMAL_COMMA\u001B[0m");
    }
}
