package org.kimrules.core.receipt;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.receipt.Receipt.Section;
import org.kimrules.core.signing.Canonical;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/** Takes a receipt apart. Whatever is not written exactly as {@link Receipt#bytes()} writes it is refused. */
final class ReceiptReader {

    private static final Text RECEIPT = Text.of("ein Beleg", "a receipt");

    private ReceiptReader() {}

    /**
     * A receipt and the digests that stand in its file, right or wrong.
     *
     * @param receipt the receipt
     * @param stated the digests by the name of the field that they are of
     */
    record Stated(Receipt receipt, Map<String, String> stated) {}

    static Stated read(byte[] file) {
        Node root = Documents.json(Documents.decode(file));
        Stated read = fields(root, ReceiptReader::receipt);
        Canonical.refuseOther(file, root, RECEIPT);
        return read;
    }

    private static Stated receipt(Fields fields) {
        Optional<String> signature = fields.optionalText(Receipt.SIGNATURE);
        Map<String, String> digests = fields.section("digests", each -> digests(each, signature.isPresent()))
                .orElse(Map.of());
        Map<Section, Node> sections =
                fields.section(Receipt.PAYLOAD, ReceiptReader::sections).orElse(Map.of());
        return new Stated(new Receipt(sections, signature), digests);
    }

    private static Map<String, String> digests(Fields fields, boolean signed) {
        Map<String, String> digests = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(Receipt.PAYLOAD),
                        Stream.of(Section.values()).map(Section::field),
                        Stream.of(Receipt.SIGNATURE).filter(name -> signed))
                .flatMap(names -> names)
                .forEach(name -> digests.put(name, fields.text(name)));
        return digests;
    }

    private static Map<Section, Node> sections(Fields fields) {
        if (!fields.text("format").equals(Receipt.FORMAT)) {
            fields.problem(ProblemCode.CODE_UNKNOWN, "format", Text.same(Receipt.FORMAT));
        }
        Map<Section, Node> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            fields.section(section.field(), Fields::whole).ifPresent(node -> sections.put(section, node));
        }
        return sections;
    }

    /**
     * Returns which policy the section says that answered.
     *
     * @throws InvalidInputException when it does not say so
     */
    static PolicyRef policy(Node section) {
        return fields(section, policy -> {
            policy.text("digest");
            policy.section("files", files -> {
                files.names().forEach(files::text);
                return files.names();
            });
            return new PolicyRef(policy.text("id"), policy.text("version"));
        });
    }

    /**
     * Returns what was asked.
     *
     * @throws InvalidInputException when the section does not say so
     */
    static AsOf question(Node section) {
        return fields(section, question -> {
            AsOf asOf = AsOf.knownOn(question.day("knownOn").orElse(LocalDate.EPOCH));
            for (Map.Entry<String, EuroRange> each : question.list("assumptions", ReceiptReader::assumption)) {
                asOf = asOf.assuming(each.getKey(), each.getValue());
            }
            return asOf;
        });
    }

    private static Map.Entry<String, EuroRange> assumption(Fields fields) {
        Money lower = euro(fields, "lower");
        Optional<Money> upper = fields.has("upper") ? Optional.of(euro(fields, "upper")) : Optional.empty();
        if (upper.filter(most -> most.isLessThan(lower)).isPresent()) {
            fields.problem(ProblemCode.CONTRADICTION, "upper", Text.of("nicht unter " + lower, "not below " + lower));
            return Map.entry("", EuroRange.ZERO);
        }
        return Map.entry(fields.text("parameter"), new EuroRange(lower, upper));
    }

    private static Money euro(Fields fields, String name) {
        return fields.decimal(name, 2)
                .map(amount -> Euro.of(amount.setScale(2)))
                .orElse(Euro.ZERO);
    }

    private static <T> T fields(Node node, Function<Fields, T> reader) {
        Problems problems = new Problems();
        T read = Fields.read(node, "", problems, reader);
        problems.throwIfAny();
        return read;
    }
}
