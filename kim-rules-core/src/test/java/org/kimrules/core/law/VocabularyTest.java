package org.kimrules.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;

class VocabularyTest {

    private static final Text ADVICE = Text.of("Beratung", "advice");

    private static Map<String, Map<String, Text>> codes() {
        Map<String, Text> services = new LinkedHashMap<>();
        services.put("NONE", Text.of("keiner", "none"));
        services.put("ADVICE", ADVICE);
        Map<String, Map<String, Text>> codes = new LinkedHashMap<>();
        codes.put("service", services);
        codes.put("component", Map.of("B1", Text.of("Baustein 1", "component 1")));
        return codes;
    }

    private static final Vocabulary VOCABULARY = new Vocabulary(codes(), Map.of("targetGroup", "answer"));

    @Test
    void aCodeHasTheLabelOfItsKind() {
        assertThat(VOCABULARY.label("service", "ADVICE")).isEqualTo(ADVICE);
        assertThat(VOCABULARY.label("component", "B1")).isEqualTo(Text.of("Baustein 1", "component 1"));
    }

    @Test
    void aCodeThatWasNeverDeclaredIsShownAsItIs() {
        assertThat(VOCABULARY.label("component", "ADVICE")).isEqualTo(Text.same("ADVICE"));
        assertThat(VOCABULARY.label("garden", "B1")).isEqualTo(Text.same("B1"));
    }

    @Test
    void unknownReadsNotStatedInEveryKindUnlessThePolicySaysOtherwise() {
        assertThat(VOCABULARY.label("service", "UNKNOWN")).isEqualTo(Text.of("nicht angegeben", "not stated"));
        assertThat(VOCABULARY.label("garden", "UNKNOWN")).isEqualTo(Text.of("nicht angegeben", "not stated"));
        Text own = Text.of("unklar", "unclear");
        assertThat(new Vocabulary(Map.of("service", Map.of("UNKNOWN", own)), Map.of()).label("service", "UNKNOWN"))
                .isEqualTo(own);
    }

    @Test
    void theCodesOfAKindKeepTheOrderOfThePolicy() {
        assertThat(VOCABULARY.of("service")).containsExactly("NONE", "ADVICE");
        assertThat(VOCABULARY.of("garden")).isEmpty();
        assertThat(VOCABULARY.codes().keySet()).containsExactly("service", "component");
    }

    @Test
    void aVocabularyOverAnotherKeepsItsLabelsAndGainsWhatTheOtherHasBeside() {
        Text counsel = Text.of("Rat", "counsel");
        Vocabulary below = new Vocabulary(
                Map.of("service", Map.of("ADVICE", counsel, "VISIT", counsel), "funder", Map.of("EU", counsel)),
                Map.of("ownShare", "commitment"));
        Vocabulary both = VOCABULARY.over(below);
        assertThat(both.of("service")).containsExactly("NONE", "ADVICE", "VISIT");
        assertThat(both.label("service", "ADVICE")).isEqualTo(ADVICE);
        assertThat(both.label("service", "VISIT")).isEqualTo(counsel);
        assertThat(both.codes().keySet()).containsExactly("service", "component", "funder");
        assertThat(both.statements()).isEqualTo(Map.of("targetGroup", "answer", "ownShare", "commitment"));
    }

    @Test
    void aStatementThatTwoVocabulariesAnswerByDifferentKindsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOCABULARY.over(new Vocabulary(Map.of(), Map.of("targetGroup", "service"))))
                .withMessage("the statement `targetGroup` is answered by the codes of answer and of service");
    }

    @Test
    void aVocabularyDoesNotFollowTheMapsItWasMadeOf() {
        Map<String, Map<String, Text>> codes = codes();
        Vocabulary vocabulary = new Vocabulary(codes, Map.of("targetGroup", "answer"));
        codes.get("service").clear();
        codes.clear();
        assertThat(vocabulary).isEqualTo(VOCABULARY);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> vocabulary.of("service").clear());
    }

    @Test
    void everyWordForPeopleIsThereOnceInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Evidence.values()).map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(Arrays.stream(ClauseStatus.values())
                            .map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(Arrays.stream(SubjectKind.values())
                            .map(each -> each.label().in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
