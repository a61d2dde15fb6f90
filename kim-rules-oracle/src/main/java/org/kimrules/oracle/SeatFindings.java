package org.kimrules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Finding;
import org.kimrules.oracle.finding.Merge;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;

/** The findings of one position, those of neighbouring slices put together where they say the same. */
final class SeatFindings {

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) ->
                    finding.subject().period().orElseThrow().from())
            .thenComparing(finding -> finding.clause().id());

    private final List<Finding> merged = new ArrayList<>();

    SeatFindings(Seat seat) {
        merge(seat.slices());
        merge(seat.counted());
        merge(seat.granted());
        merged.sort(ORDER);
    }

    private void merge(List<Slice> slices) {
        long law = 0;
        for (Slice slice : slices) {
            law |= slice.law();
        }
        for (long rest = law; rest != 0; rest &= rest - 1) {
            merge(Long.numberOfTrailingZeros(rest), slices);
        }
    }

    private void merge(int clause, List<Slice> slices) {
        @Nullable Finding open = null;
        for (Slice slice : slices) {
            Finding next = slice.finding(clause);
            if (open != null && next != null && Merge.continues(open, next)) {
                open = Merge.join(open, next);
            } else {
                close(open);
                open = next;
            }
        }
        close(open);
    }

    private void close(@Nullable Finding open) {
        if (open != null) {
            merged.add(open);
        }
    }

    /** Adds the findings by their first day and clause. */
    void addTo(List<Finding> findings) {
        findings.addAll(merged);
    }
}
