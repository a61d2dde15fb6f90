package org.kimrules.oracle.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.plan.Fte;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.Checks;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Texts;
import org.kimrules.oracle.law.KindLaw;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.money.Award;
import org.kimrules.oracle.money.PlacedAward;

/** The clauses about positions: those that check, those that state a maximum, those that grant, and those of the register. */
public final class Positions {

    /** Who is eligible uses a maximum up before who waits, and both before who is undecided; then by start and id. */
    private static final Comparator<Slice> ORDER = Comparator.comparing(Slice::verdict)
            .thenComparing(slice -> slice.seat().start())
            .thenComparing(slice -> slice.seat().id())
            .thenComparing(Slice::from);

    private record Pool(int clause, long days) {}

    /** The shares that a maximum counts together so far, and where each position came in. */
    private static final class Used {
        private Fte sum = Fte.NONE;
        private final Map<String, Fte> before = new HashMap<>();

        Fte before(Slice slice) {
            Fte known = before.putIfAbsent(slice.seat().id(), sum);
            if (known == null) {
                known = sum;
                sum = sum.plus(slice.seat().position().fte());
            }
            return known;
        }
    }

    private final KindLaw law;
    private final Texts texts;
    private final Checks<Slice> checks;
    private final List<@Nullable Function<Slice, Award>> grants = new ArrayList<>(Collections.nCopies(Long.SIZE, null));
    private final List<@Nullable Maximum> maxima = new ArrayList<>(Collections.nCopies(Long.SIZE, null));
    private final List<Predicate<Slice>> waiting = new ArrayList<>();
    private long granting;
    private long limiting;

    Positions(KindLaw law, Texts texts) {
        this.law = law;
        this.texts = texts;
        this.checks = new Checks<>(law.clauses(), texts);
    }

    void add(String clause, Function<ClauseText, Check<Slice>> check) {
        checks.add(clause, check);
    }

    void grant(String clause, Function<ClauseText, Function<Slice, Award>> grant) {
        grants.set(Long.numberOfTrailingZeros(law.bit(clause)), grant.apply(texts.of(clause)));
        granting |= law.bit(clause);
    }

    void limit(String clause, Function<ClauseText, Maximum> maximum) {
        maxima.set(Long.numberOfTrailingZeros(law.bit(clause)), maximum.apply(texts.of(clause)));
        limiting |= law.bit(clause);
    }

    /** Adds a reason for which a position waits for an approval. */
    void wait(String clause, Predicate<Slice> reason) {
        long bit = law.bit(clause);
        waiting.add(slice -> (slice.law() & bit) != 0 && reason.test(slice));
    }

    void whole() {
        if ((checks.missing() & ~granting & ~limiting) != 0) {
            throw new IllegalArgumentException(
                    "the policy has an encoded clause about positions that no document answers");
        }
    }

    /** Notes which positions wait for an approval on some of their days. */
    public void derive(List<Slice> slices) {
        for (Slice slice : slices) {
            for (Predicate<Slice> reason : waiting) {
                if (reason.test(slice)) {
                    slice.seat().waits();
                }
            }
        }
    }

    /** Answers the clauses that check. What no clause grants anything for is undecided. */
    public void check(List<Slice> slices) {
        long others = granting | limiting | checks.unanswered();
        for (Slice slice : slices) {
            for (long rest = slice.law() & ~others; rest != 0; rest &= rest - 1) {
                int clause = Long.numberOfTrailingZeros(rest);
                slice.keep(clause, checks.answer(clause, slice));
            }
            if ((slice.law() & granting) == 0) {
                slice.lacks("GRANT");
            }
        }
    }

    /** Lines up what was not refused under each maximum, and cuts it to what is left. */
    public void limit(List<Slice> slices) {
        List<Slice> inOrder = new ArrayList<>();
        for (Slice slice : slices) {
            if (slice.grantable() && (slice.law() & limiting) != 0) {
                inOrder.add(slice);
            }
        }
        inOrder.sort(ORDER);
        Map<Pool, Used> pools = new HashMap<>();
        for (Slice slice : inOrder) {
            for (long rest = slice.law() & limiting; rest != 0; rest &= rest - 1) {
                int clause = Long.numberOfTrailingZeros(rest);
                Fte before = pools.computeIfAbsent(pool(clause, slice), any -> new Used())
                        .before(slice);
                Maximum maximum = Objects.requireNonNull(maxima.get(clause));
                slice.keep(clause, maximum.answer(slice, before));
            }
        }
        inOrder.forEach(Slice::stateCut);
    }

    private Pool pool(int clause, Slice slice) {
        Clause stated = law.clauses().get(clause);
        boolean inYear = stated.counts().orElseThrow() == Counting.IN_YEAR;
        return new Pool(clause, inYear ? slice.year() : slice.from().toEpochDay());
    }

    /** Returns what the clauses grant to the slice, in the order of their ids. */
    public List<PlacedAward> awards(Slice slice) {
        List<PlacedAward> awards = new ArrayList<>(2);
        for (long rest = slice.law() & granting; rest != 0; rest &= rest - 1) {
            int clause = Long.numberOfTrailingZeros(rest);
            awards.add(new PlacedAward(
                    clause, Objects.requireNonNull(grants.get(clause)).apply(slice)));
        }
        return awards;
    }

    /** Answers the clauses of the register, about the slices as they are planned. */
    public void register(List<Slice> slices) {
        for (Slice slice : slices) {
            for (long rest = slice.law() & checks.unanswered(); rest != 0; rest &= rest - 1) {
                int clause = Long.numberOfTrailingZeros(rest);
                slice.note(clause, checks.answer(clause, slice));
            }
        }
    }
}
