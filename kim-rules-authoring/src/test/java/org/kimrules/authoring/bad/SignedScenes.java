package org.kimrules.authoring.bad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import org.kimrules.authoring.bad.Scenes.Scene;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.signing.Keys;
import org.kimrules.drl.folder.signed.Signing;

/** Policies that are not what the required keys have signed. The keys are always the same, so that the page of errors is. */
final class SignedScenes {

    // made for these scenes only
    private static final KeyPair OFFICE = Keys.pair(
            Keys.signing(pem("PRIVATE", "MC4CAQAwBQYDK2VwBCIEINN5G8iKov46pteaO19Cm5xP//dKnvTvLdWclAOBp/AG")),
            Keys.checking(pem("PUBLIC", "MCowBQYDK2VwAyEACHAD8yQGmf59s3/kRgrm1aYqI2Mrc50JlwekD+5ZI8k=")));
    private static final PublicKey COUNCIL =
            Keys.checking(pem("PUBLIC", "MCowBQYDK2VwAyEA+SDvjYc2BIx2JcSzwGGAR1bNSX7XZe8mDP+z+2BzG0U="));

    private SignedScenes() {}

    private static String pem(String kind, String base64) {
        return "-----BEGIN " + kind + " KEY-----\n" + base64 + "\n-----END " + kind + " KEY-----\n";
    }

    static Map<String, Scene> all() {
        return Map.of(
                "signedPolicyThatWasChanged",
                SignedScenes::changed,
                "olderPolicyThanTheOneBefore",
                SignedScenes::older,
                "policyThatNobodySigned",
                parent -> loaded(PolicyTrial.copy(parent), OFFICE.getPublic(), 0),
                "policyThatOthersSigned",
                parent -> loaded(signed(parent), COUNCIL, 0));
    }

    private static Path signed(Path parent) throws IOException {
        Path folder = PolicyTrial.copy(parent);
        Signing signing = Signing.folder(folder);
        signing.renew(7);
        signing.sign(OFFICE);
        return folder;
    }

    private static Reply loaded(Path folder, PublicKey signer, long least) {
        try {
            Policies.load(
                    folder,
                    Trust.GATED,
                    Signers.of(1, Map.of("office.pub", signer)).since(least));
            return new Reply("LOADED", "");
        } catch (PolicyException e) {
            return Reply.refused(e);
        }
    }

    private static Reply changed(Path parent) throws IOException {
        Path folder = signed(parent);
        Path rate = folder.resolve("parameters/CHOIR/rate.yaml");
        Files.writeString(rate, Files.readString(rate).replace("40000.00", "40000.01"));
        Files.move(
                folder.resolve("law/choir-rules/CH-01/check.drl"), folder.resolve("law/choir-rules/CH-02/check.drl"));
        return loaded(folder, OFFICE.getPublic(), 0);
    }

    private static Reply older(Path parent) throws IOException {
        return loaded(signed(parent), OFFICE.getPublic(), 8);
    }
}
