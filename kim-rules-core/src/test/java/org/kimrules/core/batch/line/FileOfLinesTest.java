package org.kimrules.core.batch.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.line.BatchHeader.Input;
import org.kimrules.core.batch.line.BatchHeader.Law;
import org.kimrules.core.batch.line.BatchLine.Status;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.text.Language;

/** What stands around the lines of a file: header, trailer and digests. */
class FileOfLinesTest {

    private static final LineDigest A = LineDigest.of("a");
    private static final LineDigest B = LineDigest.of("b");

    private static BatchHeader header(String version, Knowledge knowledge) {
        return new BatchHeader(
                "kim 0.1.0",
                new Law("sample", version, "f00"),
                new LineOptions(knowledge, Language.EN, false),
                true,
                new Input("FOLDER", 3, "d1"));
    }

    @Test
    void theDigestOfLinesKnowsNoOrderButEveryLine() {
        assertThat(A.plus(B)).isEqualTo(B.plus(A)).isNotEqualTo(A.plus(A));
        assertThat(A.plus(B).plus(A)).isEqualTo(A.plus(B.plus(A))).isNotEqualTo(A.plus(B));
        assertThat(LineDigest.NONE.plus(A)).isEqualTo(A);
        assertThat(A.hex()).isEqualTo(Fingerprint.sha256("a".getBytes(StandardCharsets.UTF_8)));
        assertThat(new LineDigest(1, BigInteger.ONE).hex()).isEqualTo("0".repeat(63) + "1");
    }

    @Test
    void theSumOfDigestsStaysWithinSixtyFourDigits() {
        LineDigest most = new LineDigest(1, BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE));
        assertThat(most.plus(most).hex()).isEqualTo("f".repeat(63) + "e");
        assertThat(most.plus(new LineDigest(1, BigInteger.ONE))).isEqualTo(new LineDigest(2, BigInteger.ZERO));
    }

    @Test
    void theTrailerCountsAndDigestsTheLinesBeforeIt() {
        LineTally tally = new LineTally();
        tally.add(new BatchLine("1", Optional.empty(), Status.ASSESSED, true, "a"));
        tally.add(new BatchLine("2", Optional.empty(), Status.ASSESSED, false, "b"));
        tally.add(new BatchLine("3", Optional.empty(), Status.REFUSED, false, "c"));
        assertThat(tally.trailer()).isEqualTo(tally.trailer());
        tally.add(new BatchLine("4", Optional.empty(), Status.FAILED, false, "d"));
        String digest =
                A.plus(B).plus(LineDigest.of("c")).plus(LineDigest.of("d")).hex();
        String inOrder = Fingerprint.sha256("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tally.trailer()).isEqualTo(new BatchTrailer(2, 1, 1, 1, digest, inOrder));
        assertThat(tally.trailer().line()).isEqualTo("""
                {"total":4,"assessed":2,"refused":1,"failed":1,"blocked":1,"digest":"%s","digestInOrder":"%s"}""".formatted(digest, inOrder));
        assertThat(BatchTrailer.is(tally.trailer().line())).isTrue();
        assertThat(BatchTrailer.is("{\"key\":\"1\",\"status\":\"FAILED\",\"source\":null}"))
                .isFalse();
    }

    @Test
    void theHeaderNamesAllThatLinesDependOn() {
        Knowledge knowledge = Knowledge.knownOn(LocalDate.of(2020, 9, 3))
                .assuming("S.personnel", EuroRange.exactly(Euro.of("57000.00")));
        assertThat(header("1.0", knowledge).line()).isEqualTo("""
                {"batch":1,"program":"kim 0.1.0","policy":{"id":"sample","version":"1.0","fingerprint":"f00"},\
                "options":{"knownOn":"2020-09-03","assumptions":[{"parameter":"S.personnel","amount":"57000.00"}],\
                "lang":"en","full":false,"ordered":true},"input":{"kind":"FOLDER","documents":3,"digest":"d1"}}""");
        assertThat(BatchHeader.is(header("1.0", knowledge).line())).isTrue();
        assertThat(BatchHeader.is("{\"key\":\"1\"}")).isFalse();
    }

    @Test
    void twoHeadersSayWhereTheyDiffer() {
        Knowledge assuming = Knowledge.OF_EACH_DECISION.assuming("S.personnel", EuroRange.exactly(Euro.of("1.00")));
        BatchHeader now = header("2.0", Knowledge.OF_EACH_DECISION);
        assertThat(now.differencesFrom(header("1.0", assuming).line()))
                .isEqualTo(List.of(
                        "options.assumptions[0].amount is 1.00 there and nothing now",
                        "options.assumptions[0].parameter is S.personnel there and nothing now",
                        "policy.version is 1.0 there and 2.0 now"));
        assertThat(now.differencesFrom(now.line())).isEmpty();
    }
}
