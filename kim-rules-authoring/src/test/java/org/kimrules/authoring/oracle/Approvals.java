package org.kimrules.authoring.oracle;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Position;

/** The approval that a position of strategic management needs outside the integration centre. */
record Approvals(Scene scene) {

    /** Which of the state's bodies decides is not known; what the municipality itself grants lifts nothing. */
    private static final Set<String> APPROVERS = Set.of("LAND_NRW", "GRANTING_AUTHORITY", "MKFFI");

    /** Returns the answer of clause B1-02. */
    Outcome outcome(Slice slice) {
        String employer = scene.plan().sponsor(slice.position().sponsor()).kind();
        if (employer.equals("INTEGRATION_CENTRE")) {
            return Outcome.SATISFIED;
        }
        if (employer.equals(Vocabulary.UNKNOWN)) {
            return Outcome.UNDECIDED;
        }
        if (covered(slice, Exemption.State.GRANTED)) {
            return Outcome.EXEMPTED;
        }
        return covered(slice, Exemption.State.REFUSED) ? Outcome.VIOLATED : Outcome.EXEMPTION_REQUIRED;
    }

    private boolean covered(Slice slice, Exemption.State state) {
        return exemptions(slice.position(), state)
                .filter(exemption -> APPROVERS.contains(exemption.authority()))
                .anyMatch(exemption -> exemption.covers(slice.position().id(), slice.days()));
    }

    private Stream<Exemption> exemptions(Position position, Exemption.State state) {
        return scene.plan().exemptions().stream()
                .filter(exemption -> exemption.clause().equals(CodedClause.B1_02.id()))
                .filter(exemption -> exemption.positions().contains(position.id()))
                .filter(exemption -> exemption.stateOn(scene.asOf().knownOn()) == state);
    }

    /** Returns whether the approval is not decided for some slice of the position. */
    boolean open(Position position) {
        return scene.slices().stream()
                .filter(slice -> slice.position().id().equals(position.id()))
                .anyMatch(slice -> slice.under(CodedClause.B1_02) && outcome(slice) == Outcome.EXEMPTION_REQUIRED);
    }

    /** Returns the approvals that are still required. */
    SortedSet<String> required() {
        SortedSet<String> required = new TreeSet<>();
        scene.plan().positions().stream()
                .filter(this::open)
                .forEach(position -> required.add(
                        OracleResult.approval(CodedClause.B1_02.id(), position.id(), authority(), state(position))));
        return required;
    }

    private String authority() {
        return scene.clause(CodedClause.B1_02).authority().orElse("");
    }

    private String state(Position position) {
        return exemptions(position, Exemption.State.REQUESTED).findAny().isPresent() ? "REQUESTED" : "NOT_REQUESTED";
    }
}
