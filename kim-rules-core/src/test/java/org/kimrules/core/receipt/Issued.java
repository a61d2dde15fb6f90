package org.kimrules.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.reading.PlanBuilder;
import org.kimrules.core.receipt.Receipt.Section;
import org.kimrules.core.signing.Canonical;
import org.kimrules.core.time.AsOf;

/** A small receipt and what somebody may do to it. */
final class Issued {

    private static final AsOf AS_OF = AsOf.knownOn(LocalDate.of(2020, 9, 3))
            .assuming("S.personnel", EuroRange.between(Euro.of("1.00"), Euro.of("2.50")))
            .assuming("S.more", EuroRange.atLeast(Euro.of("3.00")));

    static final Receipt RECEIPT = of("Plan für Köln 🏛");

    private Issued() {}

    static Receipt of(String title) {
        return Receipt.of(
                FilePolicy.FIRST.assess(
                        PlanBuilder.plan("small", title)
                                .applicant("Stadt Köln", "CITY", Map.of())
                                .build(FilePolicy.FIRST),
                        AS_OF),
                FilePolicy.FIRST);
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Receipt receipt) {
        return new String(receipt.bytes(), StandardCharsets.UTF_8);
    }

    /** Returns the receipt with words of its payload replaced and all digests computed anew, but not the signature. */
    static Receipt rewritten(Receipt receipt, Section section, String from, String to) {
        Map<Section, Node> sections = new EnumMap<>(receipt.sections());
        String json = new String(Canonical.bytes(receipt.section(section)), StandardCharsets.UTF_8);
        if (!json.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + json);
        }
        sections.put(section, Documents.json(json.replace(from, to)));
        return new Receipt(sections, receipt.signature());
    }

    static Receipt signed(Receipt receipt, Optional<String> signature) {
        return new Receipt(receipt.sections(), signature);
    }
}
