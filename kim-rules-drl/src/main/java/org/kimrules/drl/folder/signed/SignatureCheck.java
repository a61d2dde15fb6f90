package org.kimrules.drl.folder.signed;

import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problems;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.Manifest;
import org.kimrules.core.signing.Seal;
import org.kimrules.core.signing.Signatures;
import org.kimrules.core.signing.Signatures.Signature;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Source;

/** Holds what a policy is carried in against its manifest, and the manifest against its signatures. One per check. */
final class SignatureCheck {

    private final Carrier carrier;
    private final Faults faults = new Faults();

    private SignatureCheck(Carrier carrier) {
        this.carrier = carrier;
    }

    /**
     * Checks files and signatures.
     *
     * @throws PolicyException with everything that is wrong
     */
    static Manifest of(Carrier carrier, Signers signers) {
        SignatureCheck check = new SignatureCheck(carrier);
        Optional<Manifest> manifest = check.manifest();
        carrier.seal(Carrier.MANIFEST).ifPresent(bytes -> check.signatures(bytes, signers));
        manifest.ifPresent(read -> check.sequence(read, signers.leastSequence()));
        check.faults.throwIfAny();
        return manifest.orElseThrow();
    }

    /**
     * Checks the files.
     *
     * @throws PolicyException when there is no manifest, or with everything that is not as it says
     */
    static Manifest of(Carrier carrier) {
        SignatureCheck check = new SignatureCheck(carrier);
        Optional<Manifest> manifest = check.manifest();
        check.faults.throwIfAny();
        return manifest.orElseThrow();
    }

    private Optional<Manifest> manifest() {
        if (carrier.seal(Carrier.MANIFEST).isEmpty()) {
            add(
                    Carrier.MANIFEST,
                    FaultCode.MANIFEST_MISSING,
                    "no such file",
                    "the signed list of all files of the policy");
        }
        Optional<Manifest> manifest = carrier.read(Carrier.MANIFEST, Manifest::read, faults);
        manifest.ifPresent(read -> {
            Map<String, byte[]> files = carrier.files(read.layers());
            files(read, files);
            Optional.ofNullable(files.get(carrier.policy())).ifPresent(file -> policy(read, file));
        });
        return manifest;
    }

    private void files(Manifest manifest, Map<String, byte[]> files) {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(manifest.files().keySet());
        for (String path : paths) {
            Optional<String> stated = Optional.ofNullable(manifest.files().get(path));
            Optional<String> found = Optional.ofNullable(files.get(path)).map(Fingerprint::sha256);
            if (found.isEmpty()) {
                add(path, FaultCode.FILE_MISSING, "no such file", "a file with the SHA-256 " + stated.orElse(""));
            } else if (stated.isEmpty()) {
                add(path, FaultCode.FILE_ADDED, "SHA-256 " + found.get(), "no file that the manifest does not name");
            } else if (!found.equals(stated)) {
                add(path, FaultCode.FILE_ALTERED, "SHA-256 " + found.get(), "SHA-256 " + stated.get());
            }
        }
    }

    /** Of the words of a policy only these two are read before all is right. */
    private void policy(Manifest manifest, byte[] file) {
        try {
            PolicyRef ref = Fields.read(Documents.yaml(Documents.decode(file)), "", new Problems(), fields -> {
                fields.whole();
                return new PolicyRef(fields.id("id"), fields.id("version"));
            });
            if (!ref.equals(manifest.policy())) {
                add(Carrier.MANIFEST, FaultCode.MANIFEST_POLICY, shown(manifest.policy()), "one of " + shown(ref));
            }
        } catch (InvalidInputException e) {
            add(carrier.policy(), FaultCode.MANIFEST_POLICY, "no policy", shown(manifest.policy()));
        }
    }

    private static String shown(PolicyRef ref) {
        return ref.id() + " " + ref.version();
    }

    private void signatures(byte[] signed, Signers signers) {
        Map<String, String> names = new TreeMap<>();
        signers.keys().forEach((name, key) -> names.put(Keys.fingerprint(key), name));
        Signatures signatures =
                carrier.read(Carrier.SIGNATURES, Signatures::read, faults).orElse(Signatures.NONE);
        Set<String> fit = new TreeSet<>();
        for (Signature each : signatures.all()) {
            Optional<String> name = Optional.ofNullable(names.get(each.key()));
            Optional<PublicKey> key = name.map(known -> signers.keys().get(known));
            if (key.isEmpty()) {
                refuse(FaultCode.SIGNATURE_UNKNOWN, "the key " + each.key(), "one of " + keys(names));
            } else if (Seal.fits(each.value(), signed, key.get())) {
                fit.add(name.orElseThrow());
            } else {
                refuse(FaultCode.SIGNATURE_WRONG, each.value(), "the signature of " + name.orElseThrow());
            }
        }
        if (fit.size() < signers.needed()) {
            refuse(FaultCode.SIGNATURES_TOO_FEW, fit.size() + " that fit", signers.needed() + " of " + keys(names));
        }
    }

    private static String keys(Map<String, String> names) {
        return names.entrySet().stream()
                .map(key -> key.getValue() + " (" + key.getKey().substring(0, 16) + ")")
                .collect(Collectors.joining(", "));
    }

    private void sequence(Manifest manifest, long least) {
        if (manifest.sequence() < least) {
            add(Carrier.MANIFEST, FaultCode.MANIFEST_SEQUENCE, "" + manifest.sequence(), "at least " + least);
        }
    }

    private void refuse(FaultCode code, String found, String expected) {
        add(Carrier.SIGNATURES, code, found, expected);
    }

    private void add(String file, FaultCode code, String found, String expected) {
        faults.add(new Source(file, "").fault(code, found, expected));
    }
}
