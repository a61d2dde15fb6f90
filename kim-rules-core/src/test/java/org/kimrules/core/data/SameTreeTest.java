package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.data.Trees.entry;
import static org.kimrules.core.data.Trees.flag;
import static org.kimrules.core.data.Trees.list;
import static org.kimrules.core.data.Trees.mapping;
import static org.kimrules.core.data.Trees.number;
import static org.kimrules.core.data.Trees.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTreeTest {

    private static final String YAML = """
            # the council's paper
            title: Rat
            years:
              - 2020
              - -0.50
            applicant: {name: "1", offices: {KI: true, AB: false}}

            empty: []
            long: "a

              b"
            """;

    private static final String JSON = """
            {
              "title": "Rat",
              "years": [2020,
                -0.50],
              "applicant":
                {"name": "1", "offices": {"KI": true, "AB": false}},
              "empty": [], "long": "a\\nb"
            }
            """;

    @Test
    void yamlGivesEveryValueTheLineItStartsOn() {
        assertThat(Documents.yaml(YAML))
                .isEqualTo(mapping(
                        2,
                        entry(2, "title", text(2, "Rat")),
                        entry(3, "years", list(4, number(4, "2020"), number(5, "-0.50"))),
                        entry(
                                6,
                                "applicant",
                                mapping(
                                        6,
                                        entry(6, "name", text(6, "1")),
                                        entry(
                                                6,
                                                "offices",
                                                mapping(
                                                        6,
                                                        entry(6, "KI", flag(6, "true")),
                                                        entry(6, "AB", flag(6, "false")))))),
                        entry(8, "empty", list(8)),
                        entry(9, "long", text(9, "a\nb"))));
    }

    @Test
    void jsonGivesEveryValueTheLineItStartsOn() {
        assertThat(Documents.json(JSON))
                .isEqualTo(mapping(
                        1,
                        entry(2, "title", text(2, "Rat")),
                        entry(3, "years", list(3, number(3, "2020"), number(4, "-0.50"))),
                        entry(
                                5,
                                "applicant",
                                mapping(
                                        6,
                                        entry(6, "name", text(6, "1")),
                                        entry(
                                                6,
                                                "offices",
                                                mapping(
                                                        6,
                                                        entry(6, "KI", flag(6, "true")),
                                                        entry(6, "AB", flag(6, "false")))))),
                        entry(7, "empty", list(7)),
                        entry(7, "long", text(7, "a\nb"))));
    }

    @Test
    void yamlAndJsonGiveTheSameTreeExceptForTheLines() {
        assertThat(Trees.withoutLines(Documents.yaml(YAML))).isEqualTo(Trees.withoutLines(Documents.json(JSON)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1, -0, 1e3, 0.0]", "{\"a\": {\"a\": [[], {}]}}", "\"10\"", "true", "[\"true\", \"null\", \"\"]"})
    void whatIsWrittenAsJsonIsTheSameTreeWhenItIsReadAsYaml(String json) {
        assertThat(Documents.yaml(json)).isEqualTo(Documents.json(json));
    }

    @Test
    void aFieldThatOccursTwiceIsInBothTreesTwice() {
        Node twice = mapping(1, entry(1, "a", number(1, "1")), entry(1, "a", number(1, "2")));
        assertThat(Documents.yaml("{a: 1, a: 2}")).isEqualTo(twice);
        assertThat(Documents.json("{\"a\": 1, \"a\": 2}")).isEqualTo(twice);
    }

    @Test
    void namesInArabicAndHebrewEmojiAndCombiningMarksAreKeptUnchanged() {
        Node words = mapping(1, entry(1, "a", text(1, "مدينة עיר 👩‍👧 e\u0301")));
        assertThat(Documents.yaml("a: مدينة עיר 👩‍👧 e\u0301")).isEqualTo(words);
        assertThat(Documents.json("{\"a\": \"مدينة עיר 👩‍👧 e\u0301\"}")).isEqualTo(words);
    }

    @Test
    void theTreeOfAMappingDoesNotFollowTheListItWasMadeOf() {
        List<Node> items = new ArrayList<>(List.of(number(1, "1")));
        Node.Sequence sequence = new Node.Sequence(1, items);
        items.clear();
        assertThat(sequence).isEqualTo(list(1, number(1, "1")));
    }
}
