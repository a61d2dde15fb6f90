package org.kimrules.core.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.signing.Canonical;
import org.kimrules.core.signing.Seal;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/**
 * An assessment on record (<i>Beleg</i>): the whole plan, the law that answered with the digest of each of its files, what
 * was asked, and the answer. It is one line of canonical JSON (RFC 8785), so that not one byte of it can change unseen; beside
 * the payload stand its SHA-256, the digests of its sections and, where somebody signed it, the signature. Whoever has the
 * same policy can ask again: see {@link Verification}. A digest alone proves nothing against somebody who writes a whole new
 * receipt; only a signature does. Immutable.
 *
 * @param sections the parts of the payload, each as JSON
 * @param signature the signature over the payload in hexadecimal digits, if somebody signed it
 */
public record Receipt(Map<Section, Node> sections, Optional<String> signature) {

    /** The version of this form of receipt. */
    static final String FORMAT = "kim-rules-receipt/1";

    static final String PAYLOAD = "payload";
    private static final byte[] DOMAIN = "kim-rules receipt 1\n".getBytes(StandardCharsets.US_ASCII);
    static final String SIGNATURE = "signature";

    /** A part of the payload that has a digest of its own, so that a change is named. */
    public enum Section {
        /** The plan as it was read, or as it was masked. */
        PLAN,
        /** The policy: id, version and the digests of its files. */
        POLICY,
        /** What was asked: the day whose publications count, and what was assumed. */
        QUESTION,
        /** The assessment as {@link JsonReport} writes it in German. */
        ASSESSMENT;

        /** Returns the name of its field. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps a copy. */
    public Receipt {
        Map<Section, Node> kept = new EnumMap<>(Section.class);
        kept.putAll(sections);
        sections = Collections.unmodifiableMap(kept);
    }

    /**
     * Returns the receipt of the assessment, not signed.
     *
     * @param assessment what is put on record
     * @param policy the policy that answered
     */
    public static Receipt of(Assessment assessment, Policy policy) {
        Map<Section, Node> sections = new EnumMap<>(Section.class);
        sections.put(Section.PLAN, PlanDocument.of(assessment.plan()).root());
        sections.put(Section.POLICY, policy(policy));
        sections.put(Section.QUESTION, question(assessment.asOf()));
        sections.put(Section.ASSESSMENT, Documents.json(JsonReport.of(assessment, policy, Language.DE)));
        return new Receipt(sections, Optional.empty());
    }

    /**
     * Reads a receipt. What it says is not checked, only that it is written as receipts are, byte for byte.
     *
     * @throws InvalidInputException when it is not
     */
    public static Receipt read(byte[] file) {
        return ReceiptReader.read(file).receipt();
    }

    static Node policy(Policy policy) {
        Fingerprint fingerprint = policy.fingerprint();
        Map<String, Node> files = new TreeMap<>();
        fingerprint.files().forEach((path, digest) -> files.put(path, Canonical.text(digest)));
        return Canonical.object(Map.of(
                "id", Canonical.text(policy.ref().id()),
                "version", Canonical.text(policy.ref().version()),
                "digest", Canonical.text(fingerprint.digest()),
                "files", Canonical.object(files)));
    }

    private static Node question(AsOf asOf) {
        return Canonical.object(Map.of(
                "knownOn", Canonical.text(asOf.knownOn().toString()),
                "assumptions",
                        Canonical.array(asOf.assumptions().entrySet().stream()
                                .map(assumption -> assumption(assumption.getKey(), assumption.getValue()))
                                .toList())));
    }

    private static Node assumption(String parameter, EuroRange amount) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("parameter", Canonical.text(parameter));
        fields.put("lower", Canonical.text(Euro.plain(amount.lower())));
        amount.upper().ifPresent(upper -> fields.put("upper", Canonical.text(Euro.plain(upper))));
        return Canonical.object(fields);
    }

    /**
     * Returns the receipt with a signature over its payload, in place of one it may have.
     *
     * @param key an Ed25519 key; see {@link org.kimrules.core.signing.Keys#signing}
     * @throws IllegalArgumentException when it is another kind of key
     */
    public Receipt signedWith(PrivateKey key) {
        return new Receipt(sections, Optional.of(Seal.sign(sealed(), key)));
    }

    /** Returns the part of the payload. */
    Node section(Section section) {
        Node part = sections.get(section);
        return part == null ? Canonical.object(Map.of()) : part;
    }

    Node payload() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("format", Canonical.text(FORMAT));
        sections.forEach((section, node) -> fields.put(section.field(), node));
        return Canonical.object(fields);
    }

    /** Returns the SHA-256 of the payload, of each of its sections and of the signature, by the name of the field. */
    public SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put(PAYLOAD, digest(payload()));
        sections.forEach((section, node) -> digests.put(section.field(), digest(node)));
        signature.ifPresent(
                signed -> digests.put(SIGNATURE, Fingerprint.sha256(signed.getBytes(StandardCharsets.UTF_8))));
        return digests;
    }

    private static String digest(Node node) {
        return Fingerprint.sha256(Canonical.bytes(node));
    }

    /** Returns the file: canonical JSON in UTF-8, without a line feed at its end. */
    public byte[] bytes() {
        return bytes(digests());
    }

    /**
     * Returns the bytes that are signed: the payload behind words of its own, so that a signature that was made for something else
     * never fits a receipt.
     */
    byte[] sealed() {
        byte[] payload = Canonical.bytes(payload());
        return ByteBuffer.allocate(DOMAIN.length + payload.length)
                .put(DOMAIN)
                .put(payload)
                .array();
    }

    /** Returns the file with the digests. */
    byte[] bytes(Map<String, String> digests) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Node> sealed = new LinkedHashMap<>();
        digests.forEach((name, digest) -> sealed.put(name, Canonical.text(digest)));
        fields.put("digests", Canonical.object(sealed));
        fields.put(PAYLOAD, payload());
        signature.ifPresent(signed -> fields.put(SIGNATURE, Canonical.text(signed)));
        return Canonical.bytes(Canonical.object(fields));
    }
}
