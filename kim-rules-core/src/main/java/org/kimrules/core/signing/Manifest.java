package org.kimrules.core.signing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.text.Text;

/**
 * What somebody signs of a policy: which policy it is, how new it is, and the SHA-256 of each of its files. Its file is one line of
 * canonical JSON (RFC 8785); what is signed are these bytes and nothing else. Whether anybody signed it, and whether the files are as it
 * says, is for others to find out. Immutable.
 *
 * @param policy id and version of the policy
 * @param sequence a number from 1 to {@value #MAX_SEQUENCE} that rises with every new manifest of the policy
 * @param files the SHA-256 of each file by its path from the policy's folder, those of a layer below {@code ../} and its id; for a jar
 *     the path within the jar
 */
public record Manifest(PolicyRef policy, long sequence, SortedMap<String, String> files) {

    /** The largest sequence number; JSON of other programs would round a larger one. */
    public static final long MAX_SEQUENCE = 999_999_999_999L;

    private static final String FORMAT = "kim-rules-manifest/1";
    private static final Text NAME = Text.of("ein Manifest", "a manifest");
    private static final Text RANGE =
            Text.of("eine ganze Zahl von 1 bis " + MAX_SEQUENCE, "a whole number from 1 to " + MAX_SEQUENCE);
    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern OF_LAYER = Pattern.compile("\\.\\./([A-Za-z0-9][A-Za-z0-9._-]*)/.+");

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException when the sequence number is none
     */
    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        if (sequence < 1 || sequence > MAX_SEQUENCE) {
            throw new IllegalArgumentException("the sequence " + sequence + ", expected " + RANGE.en());
        }
    }

    /** Returns the manifest of the files that the policy is made of. */
    public static Manifest of(PolicyRef policy, long sequence, Map<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, bytes) -> digests.put(path, Fingerprint.sha256(bytes)));
        return new Manifest(policy, sequence, digests);
    }

    /**
     * Reads the file of a manifest.
     *
     * @throws InvalidInputException with every problem, or when it is not written byte for byte as {@link #bytes()} writes it
     */
    public static Manifest read(byte[] file) {
        return Canonical.read(file, FORMAT, NAME, Manifest::manifest);
    }

    private static Manifest manifest(Fields fields) {
        PolicyRef policy = new PolicyRef(fields.text("policy"), fields.text("version"));
        Map<String, String> files = new HashMap<>();
        fields.section("files", paths -> {
            paths.names().forEach(path -> files.put(path, paths.text(path)));
            return paths.names();
        });
        return new Manifest(policy, sequence(fields), new TreeMap<>(files));
    }

    /** One that is none is a problem; the manifest is not used then. */
    private static long sequence(Fields fields) {
        Optional<String> stated = fields.decimal("sequence", 0).map(BigDecimal::toPlainString);
        Optional<String> right = stated.filter(text -> SEQUENCE.matcher(text).matches());
        if (stated.isPresent() && right.isEmpty()) {
            fields.problem(ProblemCode.NUMBER_FORMAT, "sequence", RANGE);
        }
        return right.map(Long::parseLong).orElse(1L);
    }

    /** Returns the file of the manifest, which is what is signed. */
    public byte[] bytes() {
        Map<String, Node> digests = new LinkedHashMap<>();
        files.forEach((path, digest) -> digests.put(path, Canonical.text(digest)));
        return Canonical.bytes(Canonical.object(Map.of(
                "format", Canonical.text(FORMAT),
                "policy", Canonical.text(policy.id()),
                "version", Canonical.text(policy.version()),
                "sequence", Canonical.number(sequence),
                "files", Canonical.object(digests))));
    }

    /** Returns the ids of the layers that it has files of. */
    public Set<String> layers() {
        Set<String> layers = new TreeSet<>();
        files.keySet().stream()
                .map(OF_LAYER::matcher)
                .filter(Matcher::matches)
                .forEach(path -> layers.add(path.group(1)));
        return layers;
    }
}
