package org.kimrules.authoring.bad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.kimrules.authoring.bad.Scenes.Scene;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.receipt.Receipt;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.time.AsOf;

/** Receipts that somebody changed, or whose policy somebody changed. */
final class ReceiptScenes {

    private ReceiptScenes() {}

    static Map<String, Scene> all() {
        return Map.of(
                "otherPolicyThanTheReceiptNames", ReceiptScenes::otherPolicy,
                "receiptThatWasChanged", ReceiptScenes::changed,
                "receiptThatNobodySigned", ReceiptScenes::unsigned);
    }

    private static Receipt receipt(Path folder) {
        Policy policy = Policies.load(folder);
        return Receipt.of(
                policy.assess(Plans.read(folder.resolve("cases/base.yaml"), policy), AsOf.knownOn(PlanTrial.KNOWN)),
                policy);
    }

    private static Reply verified(byte[] receipt, Optional<KeyPair> keys, Path folder) {
        Verification result =
                Verification.of(receipt, keys.map(KeyPair::getPublic), id -> Optional.of(Policies.load(folder)));
        return new Reply(result.result().name(), result.differences() + " " + result.problems());
    }

    private static Reply otherPolicy(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        byte[] receipt = receipt(folder).bytes();
        Path rate = folder.resolve("parameters/CHOIR/rate.yaml");
        Files.writeString(rate, Files.readString(rate).replace("40000.00", "40000.01"));
        return verified(receipt, Optional.empty(), folder);
    }

    private static Reply changed(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        String receipt = new String(receipt(folder).bytes(), StandardCharsets.UTF_8);
        return verified(
                receipt.replace("20000.00", "90000.00").getBytes(StandardCharsets.UTF_8), Optional.empty(), folder);
    }

    private static Reply unsigned(Path parent) throws IOException, NoSuchAlgorithmException {
        Path folder = PolicyTrial.copy(parent);
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return verified(receipt(folder).bytes(), Optional.of(keys), folder);
    }
}
