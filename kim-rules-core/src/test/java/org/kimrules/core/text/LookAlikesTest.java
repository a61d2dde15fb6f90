package org.kimrules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "KI, \u041A\u0406",
        "KI, \uFF2B\uFF29",
        "KI, \u039A\u0399",
        "Koop, \u041A\u043Eo\u0440",
        "A2, A\u00B2",
        "Köln, Köln",
        "مدينة, مدينة"
    })
    void anIdIsWrittenInTheLettersThatItLooksLike(String plain, String id) {
        assertThat(LookAlikes.plain(id)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"A, a", "B1, Б1", "O, 0", "KI, KI."})
    void whatLooksDifferentStaysDifferent(String one, String other) {
        assertThat(LookAlikes.plain(one)).isNotEqualTo(LookAlikes.plain(other));
    }
}
