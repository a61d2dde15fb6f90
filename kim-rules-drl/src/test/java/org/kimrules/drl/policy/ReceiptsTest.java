package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.receipt.Receipt;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.receipt.Verification.Difference;
import org.kimrules.core.receipt.Verification.Result;

/** A receipt holds wherever the same law is loaded, and names the file of the law that was changed since. */
class ReceiptsTest {

    private static final Path POLICIES = Path.of("src", "main", "resources", "policies");
    private static final Receipt RECEIPT = Receipt.of(Bielefeld.assess(""), Bielefeld.POLICY);

    private static Verification verify(Policy policy) {
        return Verification.of(RECEIPT.bytes(), Optional.empty(), id -> Optional.of(policy));
    }

    @Test
    void theReceiptIsVerifiedByAnotherLoadingOfThePolicy() {
        assertThat(verify(Policies.load("kim-nrw")).result()).isEqualTo(Result.VERIFIED);
        assertThat(Verification.of(RECEIPT.bytes(), Optional.empty()).result()).isEqualTo(Result.VERIFIED);
    }

    @Test
    void theReceiptIsVerifiedByThePolicyThatWasCompiledFromItsFolder() {
        assertThat(verify(Policies.load(POLICIES.resolve("kim-nrw"))).result()).isEqualTo(Result.VERIFIED);
    }

    @Test
    void everyFileOfBothFoldersHasADigestButTheCasesAndWhatStandsInNoList() throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            assertThat(Bielefeld.POLICY.fingerprint().files().keySet())
                    .isEqualTo(files.filter(Files::isRegularFile)
                            .map(file -> POLICIES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.endsWith("cases.yaml") && !file.contains("/cases/"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void aChangedRateIsNamedByItsFileAndByWhatItDoesToTheAnswer(@TempDir Path policies) throws IOException {
        PolicyCopy copy = PolicyCopy.into(policies);
        copy.edit("parameters/B1/personnel.yaml", "value: 55000.00", "value: 56000.00");
        Verification verification = verify(Policies.load(copy.folder()));
        assertThat(verification.result()).isEqualTo(Result.POLICY_DIFFERS);
        assertThat(verification.differences())
                .extracting(Difference::pointer)
                .filteredOn(pointer -> pointer.startsWith("/payload/policy/"))
                .containsExactlyInAnyOrder(
                        "/payload/policy/digest", "/payload/policy/files/kim-nrw~1parameters~1B1~1personnel.yaml");
        assertThat(verification.differences())
                .contains(new Difference(
                        "/payload/assessment/years/1/grant", Optional.of("608000.00"), Optional.of("605000.00")));
    }
}
