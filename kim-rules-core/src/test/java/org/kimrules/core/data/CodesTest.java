package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.text.Machines;
import org.kimrules.core.text.Text;

class CodesTest {

    private static final List<String> OFFICES = List.of("MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY", "WELFARE_CARRIER");

    @Test
    void aSlipOfThePenIsNearItsCode() {
        assertThat(Codes.near("MUNICIPAL_OFICE", OFFICES)).containsExactly("MUNICIPAL_OFFICE");
    }

    @Test
    void lowerCaseIsNear() {
        assertThat(Codes.near("welfare_carrier", OFFICES)).containsExactly("WELFARE_CARRIER");
    }

    @Test
    void whatLooksLikeNoCodeIsNearToNone() {
        assertThat(Codes.near("GARDEN", OFFICES)).isEmpty();
    }

    @Test
    void atMostThreeAreNearAndTheNearestComesFirst() {
        assertThat(Codes.near("ABCDEF", List.of("ABCDXY", "ABCDEZ", "ABCDEF2", "ABCDXZ", "ABCDEF")))
                .containsExactly("ABCDEF", "ABCDEF2", "ABCDEZ");
    }

    @Test
    void amongEquallyNearCodesTheAlphabetDecides() {
        assertThat(Codes.near("CODE0", List.of("CODE3", "CODE1", "CODE2"))).containsExactly("CODE1", "CODE2", "CODE3");
    }

    @Test
    void twoChangesAreNearWhateverTheLengthAndALongerWordMayHaveAThird() {
        assertThat(Codes.near("ABCDE", List.of("ABXYE"))).containsExactly("ABXYE");
        assertThat(Codes.near("ABCDE", List.of("AXYZE"))).isEmpty();
        assertThat(Codes.near("ABCDEFGHI", List.of("ABCDEFXYZ"))).containsExactly("ABCDEFXYZ");
        assertThat(Codes.near("ABCDEFGHI", List.of("ABCDEWXYZ"))).isEmpty();
    }

    @Test
    void nearIsTheSameOnEveryMachine() {
        assertThat(Machines.answers(() -> Codes.near("municipal_oFFice", OFFICES)))
                .containsExactly(List.of("MUNICIPAL_OFFICE"));
    }

    @Test
    void nearCodesAreSuggested() {
        assertThat(Codes.expected("MUNICIPAL_OFICE", OFFICES))
                .isEqualTo(Text.of("meinten Sie MUNICIPAL_OFFICE?", "did you mean MUNICIPAL_OFFICE?"));
    }

    @Test
    void withoutANearCodeAllAreListedInTheirOrder() {
        assertThat(Codes.expected("GARDEN", OFFICES))
                .isEqualTo(Text.of(
                        "eines von: MUNICIPAL_OFFICE, MUNICIPAL_COMPANY, WELFARE_CARRIER",
                        "one of: MUNICIPAL_OFFICE, MUNICIPAL_COMPANY, WELFARE_CARRIER"));
    }

    @Test
    void aListIsToldWholeAndOfOneThatNobodyWroteDownTheFirstEight() {
        String all = String.join(", ", codes(100));
        assertThat(Codes.expected("GARDEN", codes(100))).isEqualTo(Text.of("eines von: " + all, "one of: " + all));
        assertThat(Codes.expected("GARDEN", codes(101)))
                .isEqualTo(Text.of(
                        "eines von: X1, X2, X3, X4, X5, X6, X7, X8, …", "one of: X1, X2, X3, X4, X5, X6, X7, X8, …"));
    }

    @Test
    void whereThereIsNoCodeThatIsSaid() {
        assertThat(Codes.expected("GARDEN", List.of()))
                .isEqualTo(Text.of("hier ist kein Code vorgesehen", "there is no code for this"));
    }

    private static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "X" + number).toList();
    }
}
