package org.kimrules.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Refused;
import org.kimrules.core.policy.Fingerprint;

class ReceiptTest {

    private static final String TEXT = Issued.text(Issued.RECEIPT);

    private static List<ProblemCode> refused(String file) {
        return Refused.by(() -> Receipt.read(file.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void itIsOneLineOfSortedNamesWithThePlanTheLawTheQuestionAndTheAnswer() {
        assertThat(TEXT)
                .startsWith("{\"digests\":{\"assessment\":\"")
                .contains("\"payload\":{\"assessment\":{\"assumptions\":[")
                .contains("\"format\":\"kim-rules-receipt/1\",\"plan\":{\"applicant\":{\"kind\":\"CITY\"")
                .contains("\"title\":\"Plan für Köln 🏛\"")
                .contains("\"files\":{\"sample/parameters/rate.yaml\":\"")
                .endsWith("\"question\":{\"assumptions\":[{\"lower\":\"3.00\",\"parameter\":\"S.more\"},"
                        + "{\"lower\":\"1.00\",\"parameter\":\"S.personnel\",\"upper\":\"2.50\"}],"
                        + "\"knownOn\":\"2020-09-03\"}}}");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Receipt signed = Issued.RECEIPT.signedWith(Issued.keys().getPrivate());
        assertThat(Receipt.read(signed.bytes()).bytes()).isEqualTo(signed.bytes());
    }

    @Test
    void everyDigestIsThatOfTheCanonicalBytesOfItsField() {
        String payload = TEXT.substring(TEXT.indexOf("{\"assessment\":{"), TEXT.length() - 1);
        String question = payload.substring(payload.indexOf("{\"assumptions\":[{\"lower\""), payload.length() - 1);
        assertThat(Issued.RECEIPT.digests())
                .containsOnlyKeys("assessment", "payload", "plan", "policy", "question")
                .containsEntry("payload", Fingerprint.sha256(payload.getBytes(StandardCharsets.UTF_8)))
                .containsEntry("question", Fingerprint.sha256(question.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void twoPoliciesOfTheSameWordsHaveOneDigestAndOfOthersAnother() {
        Fingerprint one = Fingerprint.of(Map.of("a", "1", "b", "2"));
        assertThat(one.digest())
                .isEqualTo(Fingerprint.of(Map.of("b", "2", "a", "1")).digest())
                .isNotEqualTo(Fingerprint.of(Map.of("a", "2", "b", "1")).digest())
                .isNotEqualTo(Fingerprint.NONE.digest());
        assertThat(one.files()).containsOnlyKeys("a", "b").containsValue(Fingerprint.sha256(new byte[] {'1'}));
    }

    static Stream<String> otherBytes() {
        return Stream.of(
                TEXT + "\n",
                " " + TEXT,
                TEXT.replaceFirst(":", ": "),
                TEXT.replace("Köln", "K\\u00f6ln"),
                TEXT.replaceFirst("\"kind\":\"CITY\"", "\"kind\":\"CITY\",\"kind\":\"CITY\""),
                TEXT + "{}");
    }

    @ParameterizedTest
    @MethodSource("otherBytes")
    void otherBytesThatSayTheSameAreRefused(String file) {
        assertThat(file).isNotEqualTo(TEXT);
        assertThat(refused(file)).containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void whatNoReceiptHasIsRefusedWithEveryProblem() {
        assertThat(refused("{\"digests\":{},\"payload\":{\"format\":\"other\",\"plan\":1},\"valid\":true}"))
                .containsExactlyInAnyOrder(
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.CODE_UNKNOWN,
                        ProblemCode.TYPE_WRONG,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_MISSING,
                        ProblemCode.FIELD_UNKNOWN);
        assertThat(refused("[".repeat(100))).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(refused("[]")).containsExactly(ProblemCode.TYPE_WRONG);
    }
}
