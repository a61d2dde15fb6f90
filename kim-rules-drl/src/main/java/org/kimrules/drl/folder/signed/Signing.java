package org.kimrules.drl.folder.signed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.signing.Manifest;
import org.kimrules.core.signing.Signatures;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.HeldFiles;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;

/**
 * The manifest and the signatures of one policy: making, adding to and checking them. The files are read once, when this is made. It
 * does not say whether the rules are any good, and compiles none. Not thread-safe.
 */
public final class Signing {

    private final Carrier carrier;

    private Signing(Carrier carrier) {
        this.carrier = carrier;
    }

    /**
     * Reads a policy folder and the layers beside it or on the class path.
     *
     * @param folder the folder that policy.yaml stands in
     * @throws PolicyException when it can't be read
     */
    public static Signing folder(Path folder) {
        return new Signing(new SignedFolder(folder));
    }

    /**
     * Reads the jar that the build of a policy made.
     *
     * @param id the id of the policy in it
     * @throws PolicyException when it can't be read
     */
    public static Signing jar(Path jar, String id) {
        if (!Files.isRegularFile(jar)) {
            throw new PolicyException("there is no jar `" + jar + "`");
        }
        return new Signing(new SignedJar(new ClassPath(jar, true), id, HeldFiles.loader()));
    }

    /**
     * Makes the manifest anew. Signatures of the one before are gone.
     *
     * @param sequence a number above that of the manifest before, see {@link Manifest}
     * @throws PolicyException with every fault of the files but those of rules, when the number is not above the one before, or when
     *     the manifest can't be written
     */
    public Manifest renew(long sequence) {
        Faults faults = new Faults();
        carrier.read(Carrier.MANIFEST, Manifest::read, faults)
                .filter(before -> sequence <= before.sequence())
                .ifPresent(before -> faults.add(new Source(Carrier.MANIFEST, "")
                        .fault(FaultCode.MANIFEST_SEQUENCE, "" + sequence, "more than " + before.sequence())));
        faults.throwIfAny();
        PolicyFolder policy = PolicyFolder.read(carrier.law(id -> true));
        Set<String> layers = new TreeSet<>();
        policy.layers().stream().map(Layer::id).forEach(layers::add);
        layers.remove(policy.ref().id());
        Manifest manifest = Manifest.of(policy.ref(), sequence, carrier.files(layers));
        carrier.put(Carrier.SIGNATURES, Signatures.NONE.bytes());
        carrier.put(Carrier.MANIFEST, manifest.bytes());
        return manifest;
    }

    /**
     * Signs the manifest that is there. Signatures of other keys stay.
     *
     * @throws PolicyException when there is no manifest, or the files are not as it says, or the signature can't be written
     */
    public Manifest sign(KeyPair pair) {
        Manifest manifest = SignatureCheck.of(carrier);
        Faults faults = new Faults();
        Signatures before =
                carrier.read(Carrier.SIGNATURES, Signatures::read, faults).orElse(Signatures.NONE);
        faults.throwIfAny();
        carrier.put(Carrier.SIGNATURES, before.with(manifest, pair).bytes());
        return manifest;
    }

    /**
     * Checks files and signatures.
     *
     * @throws PolicyException with everything that is wrong
     */
    public Manifest check(Signers signers) {
        return SignatureCheck.of(carrier, signers);
    }

    /**
     * Checks files and signatures and hands the files on as they were read.
     *
     * @throws PolicyException with everything that is wrong
     */
    public PolicyFiles checked(Signers signers) {
        return carrier.law(check(signers).layers()::contains);
    }
}
