package org.kimrules.core.receipt;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.receipt.Receipt.Section;
import org.kimrules.core.receipt.Verification.Difference;
import org.kimrules.core.receipt.Verification.Result;
import org.kimrules.core.receipt.Verification.Signed;
import org.kimrules.core.signing.Seal;

/** Verifies one receipt, the cheap checks first: digests, signature, policy, and only then the answer. */
final class Verifier {

    private static final String DIGESTS = "/digests/";
    private static final String PAYLOAD = "/" + Receipt.PAYLOAD + "/";

    private final byte[] file;
    private final Receipt receipt;
    private final Map<String, String> stated;
    private final Map<String, String> digests;
    private final Function<String, Optional<Policy>> policies;
    private final Signed seal;

    Verifier(
            byte[] file,
            ReceiptReader.Stated read,
            Optional<PublicKey> key,
            Function<String, Optional<Policy>> policies) {
        this.file = file;
        this.receipt = read.receipt();
        this.stated = read.stated();
        this.digests = receipt.digests();
        this.policies = policies;
        this.seal = seal(key);
    }

    private Signed seal(Optional<PublicKey> key) {
        return receipt.signature()
                .map(signature -> key.map(checking ->
                                Seal.fits(signature, receipt.sealed(), checking) ? Signed.VALID : Signed.INVALID)
                        .orElse(Signed.NOT_CHECKED))
                .orElse(key.isPresent() ? Signed.MISSING : Signed.NONE);
    }

    Verification verify() {
        if (!stated.equals(digests)) {
            return altered();
        }
        return switch (seal) {
            case MISSING -> result(Result.SIGNATURE_MISSING, List.of());
            case INVALID -> result(Result.SIGNATURE_WRONG, List.of());
            case VALID, NOT_CHECKED, NONE -> asked();
        };
    }

    private Verification result(Result result, List<Difference> differences) {
        return new Verification(result, seal, differences, List.of(), Optional.empty());
    }

    private Node section(Section section) {
        return receipt.section(section);
    }

    /** The digests do not fit: what they are of was changed, or a digest was. */
    private Verification altered() {
        List<String> broken = digests.entrySet().stream()
                .filter(digest -> !digest.getValue().equals(stated.get(digest.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        boolean payload = broken.contains(Receipt.PAYLOAD) && broken.size() > 1;
        List<Difference> differences = new ArrayList<>();
        broken.stream()
                .filter(field -> !payload || !field.equals(Receipt.PAYLOAD))
                .map(field -> payload ? content(field) : digest(field))
                .forEach(differences::add);
        if (payload) {
            details(broken).forEach(differences::add);
        }
        return result(Result.ALTERED, differences);
    }

    private Difference content(String field) {
        String place = field.equals(Receipt.SIGNATURE) ? "/" + field : PAYLOAD + field;
        return new Difference(place, Optional.ofNullable(stated.get(field)), Optional.ofNullable(digests.get(field)));
    }

    private Difference digest(String field) {
        return new Difference(
                DIGESTS + field, Optional.ofNullable(digests.get(field)), Optional.ofNullable(stated.get(field)));
    }

    /** What was changed in the answer or the law is found by asking again, as long as the question is still the same. */
    private List<Difference> details(List<String> broken) {
        if (broken.contains(Section.PLAN.field()) || broken.contains(Section.QUESTION.field())) {
            return List.of();
        }
        try {
            return policy().map(this::fresh).stream()
                    .flatMap(fresh -> differences(fresh, section -> broken.contains(section.field())))
                    .toList();
        } catch (InvalidInputException e) {
            // what was changed keeps the question from being asked; that it was changed is told already
            return List.of();
        }
    }

    private Stream<Difference> differences(Receipt fresh, Predicate<Section> which) {
        return Stream.of(Section.values())
                .filter(which)
                .flatMap(section ->
                        Differences.between(PAYLOAD + section.field(), fresh.section(section), section(section))
                                .stream());
    }

    private Optional<Policy> policy() {
        return policies.apply(ReceiptReader.policy(section(Section.POLICY)).id());
    }

    private Assessment answer(Policy policy) {
        return policy.assess(
                new PlanDocument(section(Section.PLAN)).toPlan(policy),
                ReceiptReader.question(section(Section.QUESTION)));
    }

    private Receipt fresh(Policy policy) {
        return Receipt.of(answer(policy), policy);
    }

    private Verification asked() {
        try {
            return policy().map(this::compared).orElseGet(this::withoutPolicy);
        } catch (InvalidInputException e) {
            return new Verification(Result.ALTERED, seal, List.of(), e.problems(), Optional.empty());
        }
    }

    private Verification withoutPolicy() {
        String id = ReceiptReader.policy(section(Section.POLICY)).id();
        return result(
                Result.POLICY_DIFFERS,
                List.of(new Difference(PAYLOAD + "policy/id", Optional.empty(), Optional.of(id))));
    }

    private Verification compared(Policy policy) {
        List<Difference> law = Differences.between(PAYLOAD + "policy", Receipt.policy(policy), section(Section.POLICY));
        try {
            return compared(answer(policy), policy, law);
        } catch (InvalidInputException e) {
            if (law.isEmpty()) {
                throw e;
            }
            return new Verification(Result.POLICY_DIFFERS, seal, law, e.problems(), Optional.empty());
        }
    }

    private Verification compared(Assessment answer, Policy policy, List<Difference> law) {
        Receipt fresh = new Receipt(Receipt.of(answer, policy).sections(), receipt.signature());
        if (Arrays.equals(fresh.bytes(), file)) {
            return new Verification(Result.VERIFIED, seal, List.of(), List.of(), Optional.of(answer));
        }
        List<Difference> asked = differences(fresh, Verifier::asks).toList();
        List<Difference> all = Stream.of(
                        law.stream(), asked.stream(), differences(fresh, section -> section == Section.ASSESSMENT))
                .flatMap(differences -> differences)
                .toList();
        Result result =
                law.isEmpty() ? (asked.isEmpty() ? Result.ANSWER_DIFFERS : Result.ALTERED) : Result.POLICY_DIFFERS;
        return new Verification(result, seal, all, List.of(), Optional.of(answer));
    }

    private static boolean asks(Section section) {
        return section == Section.PLAN || section == Section.QUESTION;
    }
}
