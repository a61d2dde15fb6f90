package org.kimrules.benchmarks.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.PlanDocument;

/**
 * The plans of the examples, as what made-up plans are drawn from. Those that are mistakes on purpose, and those of other
 * programmes, do not belong to it.
 */
public final class RealMix {

    /** The council paper of Bielefeld. */
    public static final String BIELEFELD = "bielefeld-2020";

    private static final List<String> NAMES = List.of(
            BIELEFELD,
            "bielefeld-2020-exempted",
            "bielefeld-2020-gap",
            "bielefeld-2020-mbe",
            "b2-2025",
            "b2-over-years",
            "gemeinde-extra-position",
            "kreis-four-coordinators",
            "cases/aachen-2020",
            "cases/coesfeld-2020",
            "cases/heinsberg-2020",
            "cases/heinsberg-2021",
            "cases/leverkusen-2025",
            "cases/remscheid-2021",
            "cases/rhein-kreis-neuss-2020",
            "cases/rhein-kreis-neuss-2024",
            "cases/siegen-wittgenstein-2021",
            "cases/unna-mittelkreis-2021",
            "cases/unna-mittelkreis-shares-2021");

    private final List<GrantPlan> plans;
    private final List<Drawn> positions;

    /**
     * A position together with its employer.
     *
     * @param position the position as a real plan has it
     * @param sponsor who employs its holders there
     */
    record Drawn(Position position, Sponsor sponsor) {}

    private RealMix(List<GrantPlan> plans) {
        this.plans = plans;
        this.positions = plans.stream().flatMap(RealMix::positions).toList();
    }

    private static Stream<Drawn> positions(GrantPlan plan) {
        return plan.positions().stream().map(each -> new Drawn(each, plan.sponsor(each.sponsor())));
    }

    /** Reads the plans. */
    public static RealMix read(Policy policy) {
        return new RealMix(NAMES.stream().map(name -> plan(name, policy)).toList());
    }

    /** Returns the plan of Bielefeld. */
    public static GrantPlan bielefeld(Policy policy) {
        return plan(BIELEFELD, policy);
    }

    private static GrantPlan plan(String name, Policy policy) {
        try (InputStream in = RealMix.class.getResourceAsStream("/plans/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no plan `" + name + "` on the class path");
            }
            return new PlanDocument(Documents.yaml(Documents.decode(in.readAllBytes()))).toPlan(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all plans. */
    public List<GrantPlan> plans() {
        return plans;
    }

    /** Returns the positions of all plans. */
    List<Drawn> positions() {
        return positions;
    }
}
