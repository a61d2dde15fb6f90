package org.kimrules.oracle.document;

import java.time.LocalDate;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Filing;
import org.kimrules.oracle.sum.ComponentSum;

/** The directive of December 2024. */
final class Richtlinie2025 {

    private Richtlinie2025() {}

    static void write(Book book) {
        Figures figures = book.figures();
        book.components()
                .add(
                        "D2-02",
                        clause ->
                                d202(clause, figures.place("B2.application-from"), figures.place("B2.application-to")));
    }

    /** D2-02: the application is filed within the window. */
    private static Check<ComponentSum> d202(ClauseText clause, int first, int last) {
        Answer firstNotKnown = clause.undecided("u2: first day of the window not known");
        Answer lastNotKnown = clause.undecided("u3: last day of the window not known");
        Filed filed = new Filed(clause);
        return component -> {
            Figure opens = component.figure(first);
            Figure closes = component.figure(last);
            if (!opens.known()) {
                return firstNotKnown.of(component, opens.facts());
            }
            Facts window = closes.facts().resting(opens.used()).and(Facts.NONE.resting(closes.used()));
            return closes.known() ? filed.answer(component, opens, closes, window) : lastNotKnown.of(component, window);
        };
    }

    /** D2-02, where both days of the window are known. */
    private static final class Filed {

        private final Answer within;
        private final Answer outside;
        private final Answer stillTime;
        private final Answer over;

        Filed(ClauseText clause) {
            this.within = clause.satisfied("s: filed within the window");
            this.outside = clause.violated("v: filed outside the window");
            this.stillTime = clause.undecided("u: no application stated, window not over");
            this.over = clause.undecided("u4: no application stated, window over");
        }

        Finding answer(ComponentSum component, Figure opens, Figure closes, Facts window) {
            LocalDate from = opens.day();
            LocalDate to = closes.day();
            Filing filing = component.filing();
            Facts days = Facts.of("opens", Value.of(from), "closes", Value.of(to));
            if (filing.filed() == Filing.NEVER) {
                LocalDate today = component.measure().knownOn();
                return (today.isAfter(to) ? over : stillTime)
                        .of(component, window, days, filing.facts(), Facts.of("knownOn", Value.of(today)));
            }
            boolean inside = !filing.filed().isBefore(from) && !filing.filed().isAfter(to);
            return (inside ? within : outside).of(component, window, days, filing.facts());
        }
    }
}
