package org.kimrules.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Finding;
import org.kimrules.oracle.finding.Merge;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;

/** The findings of one position, those of neighbouring slices put together where they say the same. */
final class SeatFindings {

    private final List<Slice> slices;
    private final boolean[][] taken;

    SeatFindings(Seat seat) {
        this.slices = seat.slices();
        this.taken = new boolean[slices.size()][Long.SIZE];
    }

    /** Adds the findings by their first day and clause. */
    void addTo(List<Finding> findings) {
        for (int i = 0; i < slices.size(); i++) {
            for (long rest = slices.get(i).law(); rest != 0; rest &= rest - 1) {
                int clause = Long.numberOfTrailingZeros(rest);
                Finding finding = slices.get(i).finding(clause);
                if (finding != null && !taken[i][clause]) {
                    findings.add(merged(i, clause, finding));
                }
            }
        }
    }

    private Finding merged(int start, int clause, Finding first) {
        Finding merged = first;
        for (int i = start + 1; i < slices.size(); i++) {
            @Nullable Finding next = slices.get(i).finding(clause);
            if (next == null || !Merge.continues(merged, next)) {
                return merged;
            }
            merged = Merge.join(merged, next);
            taken[i][clause] = true;
        }
        return merged;
    }
}
