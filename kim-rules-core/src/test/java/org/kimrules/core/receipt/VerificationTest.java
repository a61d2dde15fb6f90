package org.kimrules.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.receipt.Receipt.Section;
import org.kimrules.core.receipt.Verification.Difference;
import org.kimrules.core.receipt.Verification.Result;
import org.kimrules.core.receipt.Verification.Signed;

/** Receipts are verified, and whatever was done to one is named. */
class VerificationTest {

    private static final KeyPair KEYS = Issued.keys();
    private static final Receipt SIGNED = Issued.RECEIPT.signedWith(KEYS.getPrivate());

    private static Verification verify(byte[] file, Policy policy) {
        return Verification.of(
                file,
                Optional.empty(),
                id -> Optional.of(policy).filter(known -> known.ref().id().equals(id)));
    }

    private static Verification verify(Receipt receipt) {
        return verify(receipt.bytes(), FilePolicy.FIRST);
    }

    private static Verification verifyWithKey(Receipt receipt, KeyPair keys) {
        return Verification.of(receipt.bytes(), Optional.of(keys.getPublic()), id -> Optional.of(FilePolicy.FIRST));
    }

    private static Difference difference(String pointer, String expected, String found) {
        return new Difference(pointer, Optional.of(expected), Optional.of(found));
    }

    private static String digest(Receipt receipt, Section section) {
        return receipt.digests().get(section.field());
    }

    @Test
    void theSamePolicyVerifiesTheReceipt() {
        Verification verified = verify(Issued.RECEIPT);
        assertThat(verified.result()).isEqualTo(Result.VERIFIED);
        assertThat(verified.seal()).isEqualTo(Signed.NONE);
        assertThat(verified.differences()).isEmpty();
        assertThat(verified.assessment().orElseThrow().plan().id()).isEqualTo("small");
    }

    @Test
    void everyByteThatIsChangedIsDetectedBeAllItsBitsOrOne() {
        byte[] file = SIGNED.bytes();
        for (int place = 0; place < file.length; place++) {
            for (int bits : new int[] {1 << (place % 8), 0xFF}) {
                byte[] flipped = file.clone();
                flipped[place] ^= (byte) bits;
                assertThat(verify(flipped, FilePolicy.FIRST).result())
                        .as("bits %d of byte %d", bits, place)
                        .isEqualTo(Result.ALTERED);
            }
        }
    }

    @Test
    void aChangedAnswerIsNamedByItsPlace() {
        String file = Issued.text(Issued.RECEIPT).replace("\"blocked\":false", "\"blocked\":true");
        Verification altered = verify(file.getBytes(StandardCharsets.UTF_8), FilePolicy.FIRST);
        assertThat(altered.result()).isEqualTo(Result.ALTERED);
        assertThat(altered.differences())
                .containsExactly(
                        difference(
                                "/payload/assessment",
                                digest(Issued.RECEIPT, Section.ASSESSMENT),
                                digest(
                                        Issued.rewritten(
                                                Issued.RECEIPT,
                                                Section.ASSESSMENT,
                                                "\"blocked\":false",
                                                "\"blocked\":true"),
                                        Section.ASSESSMENT)),
                        difference("/payload/assessment/blocked", "false", "true"));
    }

    @Test
    void aChangedPlanIsNamedAsThePlan() {
        String file = Issued.text(Issued.RECEIPT).replace("Plan für Köln", "Plan für Kölm");
        assertThat(verify(file.getBytes(StandardCharsets.UTF_8), FilePolicy.FIRST)
                        .differences())
                .extracting(Difference::pointer)
                .containsExactly("/payload/plan");
    }

    @Test
    void aChangedDigestIsNamedAsTheDigest() {
        String right = digest(Issued.RECEIPT, Section.PLAN);
        String wrong = Fingerprint.sha256(new byte[0]);
        Verification altered = verify(
                Issued.text(Issued.RECEIPT).replace(right, wrong).getBytes(StandardCharsets.UTF_8), FilePolicy.FIRST);
        assertThat(altered.result()).isEqualTo(Result.ALTERED);
        assertThat(altered.differences()).containsExactly(difference("/digests/plan", right, wrong));
    }

    @Test
    void anAnswerThatWasWrittenAnewWithItsDigestsIsNotThatOfThePolicy() {
        Verification other =
                verify(Issued.rewritten(Issued.RECEIPT, Section.ASSESSMENT, "\"ELIGIBLE\"", "\"NOT_ELIGIBLE\""));
        assertThat(other.result()).isEqualTo(Result.ANSWER_DIFFERS);
        assertThat(other.differences())
                .containsExactly(difference("/payload/assessment/verdict", "ELIGIBLE", "NOT_ELIGIBLE"));
    }

    @Test
    void aPlanOrQuestionThatIsNotWrittenAsReceiptsAreIsAltered() {
        Verification plan = verify(Issued.rewritten(Issued.RECEIPT, Section.PLAN, "\"resolutions\":[],", ""));
        assertThat(plan.result()).isEqualTo(Result.ALTERED);
        assertThat(plan.differences())
                .containsExactly(new Difference("/payload/plan/resolutions", Optional.of("[…]"), Optional.empty()));
        Verification question = verify(Issued.rewritten(Issued.RECEIPT, Section.QUESTION, "\"1.00\"", "\"1.0\""));
        assertThat(question.result()).isEqualTo(Result.ALTERED);
        assertThat(question.differences())
                .containsExactly(difference("/payload/question/assumptions/1/lower", "1.00", "1.0"));
    }

    @Test
    void aPlanThatNobodyCanReadIsAlteredAndSaysWhy() {
        Verification verification = verify(Issued.rewritten(Issued.RECEIPT, Section.PLAN, "\"CITY\"", "\"VILLAGE\""));
        assertThat(verification.result()).isEqualTo(Result.ALTERED);
        assertThat(verification.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(tuple("applicant.kind", ProblemCode.CODE_UNKNOWN));
    }

    @Test
    void withAKeyOnlyTheSignatureOfThatKeyOverThatPayloadCounts() {
        assertThat(verifyWithKey(SIGNED, KEYS))
                .extracting(Verification::result, Verification::seal)
                .containsExactly(Result.VERIFIED, Signed.VALID);
        assertThat(verifyWithKey(Issued.RECEIPT, KEYS))
                .extracting(Verification::result, Verification::seal)
                .containsExactly(Result.SIGNATURE_MISSING, Signed.MISSING);
        assertThat(verifyWithKey(SIGNED, Issued.keys()))
                .extracting(Verification::result, Verification::seal)
                .containsExactly(Result.SIGNATURE_WRONG, Signed.INVALID);
        assertThat(verifyWithKey(Issued.rewritten(SIGNED, Section.PLAN, "Köln", "Bonn"), KEYS)
                        .result())
                .isEqualTo(Result.SIGNATURE_WRONG);
        Receipt another = Issued.of("Anderer Plan").signedWith(KEYS.getPrivate());
        assertThat(verifyWithKey(Issued.signed(Issued.RECEIPT, another.signature()), KEYS)
                        .result())
                .isEqualTo(Result.SIGNATURE_WRONG);
        String upper = SIGNED.signature().orElseThrow().toUpperCase(Locale.ROOT);
        assertThat(List.of("", "00", "no signature", upper))
                .allSatisfy(signature -> assertThat(verifyWithKey(Issued.signed(SIGNED, Optional.of(signature)), KEYS)
                                .result())
                        .isNotEqualTo(Result.VERIFIED));
    }

    @Test
    void withoutAKeyASignatureIsNotChecked() {
        assertThat(verify(SIGNED))
                .extracting(Verification::result, Verification::seal)
                .containsExactly(Result.VERIFIED, Signed.NOT_CHECKED);
    }

    @Test
    void aPolicyOfOtherFilesIsNamedFileByFileAndSaysWhetherItWouldAnswerOtherwise() {
        Map<String, String> files = Map.of("sample/policy.yaml", "id: sample!", "sample/new.yaml", "");
        Verification same = verify(Issued.RECEIPT.bytes(), new FilePolicy("1.0", Verdict.ELIGIBLE, files));
        assertThat(same.result()).isEqualTo(Result.POLICY_DIFFERS);
        assertThat(same.differences())
                .extracting(
                        Difference::pointer,
                        d -> d.expected().isPresent(),
                        d -> d.found().isPresent())
                .containsExactlyInAnyOrder(
                        tuple("/payload/policy/digest", true, true),
                        tuple("/payload/policy/files/sample~1policy.yaml", true, true),
                        tuple("/payload/policy/files/sample~1new.yaml", true, false),
                        tuple("/payload/policy/files/sample~1parameters~1rate.yaml", false, true));
        Verification other =
                verify(Issued.RECEIPT.bytes(), new FilePolicy("2.0", Verdict.UNDECIDED, FilePolicy.FIRST.files()));
        assertThat(other.result()).isEqualTo(Result.POLICY_DIFFERS);
        assertThat(other.differences())
                .containsExactlyInAnyOrder(
                        difference("/payload/policy/version", "2.0", "1.0"),
                        difference("/payload/assessment/policy/version", "2.0", "1.0"),
                        difference("/payload/assessment/verdict", "UNDECIDED", "ELIGIBLE"));
    }

    @Test
    void aPolicyThatIsNotThereIsNamed() {
        Verification verification = Verification.of(Issued.RECEIPT.bytes(), Optional.empty(), id -> Optional.empty());
        assertThat(verification.result()).isEqualTo(Result.POLICY_DIFFERS);
        assertThat(verification.differences())
                .containsExactly(new Difference("/payload/policy/id", Optional.empty(), Optional.of("sample")));
    }
}
