package org.kimrules.core.signing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.PolicyFault.Place;
import org.kimrules.core.text.Text;

/**
 * The sign-offs of one clause, in the order in which they were given. They stand in a file beside the clause, one line of canonical
 * JSON. Immutable.
 *
 * @param all the sign-offs
 */
public record SignOffs(List<SignOff> all) {

    private static final String FORMAT = "kim-rules-sign-offs/1";
    private static final Text NAME = Text.of("eine Liste von Freigaben", "a list of sign-offs");
    private static final Text KEY = Text.of(
            "ein öffentlicher Ed25519-Schlüssel, X.509 in Hexadezimalziffern",
            "an Ed25519 public key, X.509 in hexadecimal digits");

    /** Keeps a copy. */
    public SignOffs {
        all = List.copyOf(all);
    }

    /**
     * Returns the sign-offs that stand beside a clause.
     *
     * @throws PolicyException when their file can't be read
     */
    public static SignOffs of(ClauseFiles clause) {
        try {
            return clause.signOffs()
                    .map(text -> read(text.getBytes(StandardCharsets.UTF_8)))
                    .orElse(new SignOffs(List.of()));
        } catch (InvalidInputException e) {
            Optional<Place> place = Optional.of(Place.of(clause.folder() + "/" + ClauseFiles.SIGN_OFFS));
            throw new PolicyException(e.problems().stream()
                    .map(problem -> new PolicyFault(
                            place,
                            problem.code().name(),
                            problem.path() + " " + problem.value(),
                            problem.expected().en()))
                    .toList());
        }
    }

    /**
     * Reads the file.
     *
     * @throws InvalidInputException with every problem, or when it is not written byte for byte as {@link #bytes()} writes it
     */
    public static SignOffs read(byte[] file) {
        return Canonical.read(
                file,
                FORMAT,
                NAME,
                fields -> new SignOffs(fields.list("signOffs", SignOffs::signOff).stream()
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** Returns what the fields say; nothing after a problem. */
    private static Optional<SignOff> signOff(Fields fields) {
        String clause = fields.text("clause");
        String by = fields.text("by");
        Optional<LocalDate> on = fields.day("on");
        Map<Part, String> digests = new EnumMap<>(Part.class);
        fields.section("digests", each -> {
            Stream.of(Part.values()).forEach(part -> digests.put(part, each.text(part.field())));
            return digests;
        });
        String encoded = fields.text("publicKey");
        String signature = fields.text("signature");
        try {
            var key = Keys.decoded(encoded);
            return on.map(day -> new SignOff(clause, by, day, digests, key, signature));
        } catch (IllegalArgumentException e) {
            fields.problem(ProblemCode.CODE_UNKNOWN, "publicKey", KEY);
            return Optional.empty();
        }
    }

    static Node digests(Map<Part, String> digests) {
        Map<String, Node> fields = new LinkedHashMap<>();
        digests.forEach((part, digest) -> fields.put(part.field(), Canonical.text(digest)));
        return Canonical.object(fields);
    }

    /** Returns these sign-offs and another; one that the same key gave before is replaced. */
    public SignOffs with(SignOff next) {
        return new SignOffs(Stream.concat(
                        all.stream().filter(each -> !each.key().equals(next.key())), Stream.of(next))
                .toList());
    }

    /** Returns the file. */
    public byte[] bytes() {
        return Canonical.bytes(Canonical.object(Map.of(
                "format",
                Canonical.text(FORMAT),
                "signOffs",
                Canonical.array(all.stream().map(SignOff::node).toList()))));
    }
}
