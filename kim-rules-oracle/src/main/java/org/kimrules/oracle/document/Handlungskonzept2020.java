package org.kimrules.oracle.document;

import java.time.LocalDate;
import java.util.function.Function;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.book.Book;
import org.kimrules.oracle.book.Positions;
import org.kimrules.oracle.finding.Answer;
import org.kimrules.oracle.finding.Check;
import org.kimrules.oracle.finding.ClauseText;
import org.kimrules.oracle.finding.Facts;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Approval;
import org.kimrules.oracle.measure.Seat;
import org.kimrules.oracle.measure.Slice;
import org.kimrules.oracle.measure.Stated;
import org.kimrules.oracle.money.Award;
import org.kimrules.oracle.subject.PlanSubject;
import org.kimrules.oracle.sum.ComponentSum;

/** The state concept for municipal integration management of July 2020. */
final class Handlungskonzept2020 {

    private static final String UNKNOWN = Vocabulary.UNKNOWN;

    private Handlungskonzept2020() {}

    static void write(Book book) {
        Figures figures = book.figures();
        Positions positions = book.positions();
        positions.add("B1-01", Handlungskonzept2020::b101);
        positions.add("B1-02", Handlungskonzept2020::b102);
        positions.wait("B1-02", Handlungskonzept2020::waits);
        positions.grant("B1-03", clause -> perPost(clause, figures.place("B1.personnel")));
        positions.add("B1-04", clause -> Patterns.condition(clause, figures.place("B1.directive-adopted")));
        book.plans().add("B1-05", Handlungskonzept2020::b105);
        positions.grant("B2-01", clause -> perPost(clause, figures.place("B2.personnel")));
        positions.add("B2-02", Handlungskonzept2020::b202);
        positions.add("B2-03", Handlungskonzept2020::b203);
        positions.add("B2-04", Handlungskonzept2020::b204);
        positions.add("B2-05", Handlungskonzept2020::b205);
        positions.add("B2-06", Handlungskonzept2020::b206);
        positions.add("B2-07", Handlungskonzept2020::b207);
        positions.add("B2-08", clause -> Patterns.condition(clause, figures.place("B2.budget-adopted")));
        book.plans().add("B2-09", Handlungskonzept2020::b209);
        positions.add("B2-10", Handlungskonzept2020::b210);
        book.components().add("B2-11", Handlungskonzept2020::b211);
        positions.add("KIM-03", clause -> kim03(clause, figures.place("KIM.programme-end")));
    }

    /** B1-01: the municipality runs an integration centre. */
    private static Check<Slice> b101(ClauseText clause) {
        return Patterns.office(
                clause,
                "INTEGRATION_CENTRE",
                "the municipality runs an integration centre",
                "the municipality runs no integration centre");
    }

    /** B1-02: attached to the integration centre, elsewhere only with an approval. */
    private static Check<Slice> b102(ClauseText clause) {
        Answer attached = clause.satisfied("s: attached to the integration centre");
        Answer approved = clause.exempted("x: attached elsewhere with an approval");
        Answer open = clause.exemptionRequired("r: attached elsewhere, approval not yet granted");
        Answer refused = clause.violated("v: attached elsewhere, approval refused");
        Answer notStated = clause.undecided("u: employer not stated");
        return slice -> switch (employer(slice)) {
            case "INTEGRATION_CENTRE" -> attached.of(slice);
            case UNKNOWN -> notStated.of(slice);
            default -> {
                Approval approval = approval(slice);
                Answer answer = switch (approval.state()) {
                    case GRANTED -> approved;
                    case REFUSED -> refused;
                    case REQUESTED -> open;
                };
                yield answer.of(slice, approval.facts());
            }
        };
    }

    /** B1-02: a position elsewhere waits as long as nobody decided about its approval. */
    private static boolean waits(Slice slice) {
        return switch (employer(slice)) {
            case "INTEGRATION_CENTRE", UNKNOWN -> false;
            default -> approval(slice).state() == State.REQUESTED;
        };
    }

    private static Approval approval(Slice slice) {
        return slice.approval("B1-02", "LAND_NRW");
    }

    private static String employer(Slice slice) {
        return slice.seat().sponsor().kind();
    }

    /** B1-03 and B2-01: a rate per full-time post and year, by months. */
    private static Function<Slice, Award> perPost(ClauseText clause, int rate) {
        return Grants.rate(clause, rate, "g: rate per full-time post and year, by months", "u: no rate known");
    }

    /** B1-05: an action programme is adopted. */
    private static Check<PlanSubject> b105(ClauseText clause) {
        Answer adopted = clause.satisfied("s: the action programme is adopted");
        Answer none = clause.violated("v: there is no action programme");
        Answer open = clause.undecided("u: the action programme is not finished or not stated");
        return plan -> {
            Stated<String> stated = plan.measure().statement("actionProgramme");
            Answer answer = switch (stated.answer()) {
                case "ADOPTED" -> adopted;
                case "NONE" -> none;
                default -> open;
            };
            return answer.of(plan, stated.facts());
        };
    }

    /** B2-02: employed by the municipality or a carrier. */
    private static Check<Slice> b202(ClauseText clause) {
        Answer fine = clause.satisfied("s: employed by the municipality or a carrier");
        Answer other = clause.violated("v: employed by somebody else");
        Answer notStated = clause.undecided("u: employer not stated");
        return slice -> switch (employer(slice)) {
            case "OTHER" -> other.of(slice);
            case UNKNOWN -> notStated.of(slice);
            default -> fine.of(slice);
        };
    }

    /** B2-03: attached to the municipality. */
    private static Check<Slice> b203(ClauseText clause) {
        Answer fine = clause.satisfied("s: attached to the municipality");
        Answer other = clause.violated("v: attached to somebody else");
        Answer notStated = clause.undecided("u: employer not stated");
        return slice -> switch (employer(slice)) {
            case "WELFARE_CARRIER", "OTHER" -> other.of(slice);
            case UNKNOWN -> notStated.of(slice);
            default -> fine.of(slice);
        };
    }

    /** B2-04: attached to no excluded service. */
    private static Check<Slice> b204(ClauseText clause) {
        Answer fine = clause.satisfied("s: attached to no excluded service");
        Answer excluded = clause.violated("v: attached to MBE or JMD");
        Answer notStated = clause.undecided("u: service not stated");
        return slice -> switch (slice.seat().position().service()) {
            case "MBE", "JMD" -> excluded.of(slice);
            case UNKNOWN -> notStated.of(slice);
            default -> fine.of(slice);
        };
    }

    /** B2-05: supervised by a position of strategic management. */
    private static Check<Slice> b205(ClauseText clause) {
        Answer fine = clause.satisfied("s: supervised by a position of strategic management");
        Answer other = clause.violated("v: supervised by another position");
        Answer notStated = clause.undecided("u: supervision not stated");
        return slice -> {
            if (supervisor(slice).equals(UNKNOWN)) {
                return notStated.of(slice);
            }
            Seat above = slice.seat().measure().seat(supervisor(slice));
            return (above.component().equals("B1") ? fine : other).of(slice, above.asOther());
        };
    }

    private static String supervisor(Slice slice) {
        return slice.seat().position().supervision().technical();
    }

    /** B2-06: the supervising position waits for no approval. */
    private static Check<Slice> b206(ClauseText clause) {
        Answer fine = clause.satisfied("s: the supervising position waits for no approval");
        Answer waiting = clause.undecided("u: the supervising position still waits for an approval");
        Answer notStated = clause.undecided("u2: supervision not stated");
        return slice -> {
            if (supervisor(slice).equals(UNKNOWN)) {
                return notStated.of(slice);
            }
            Seat above = slice.seat().measure().seat(supervisor(slice));
            return above.waiting() ? waiting.of(slice, above.asOther()) : fine.of(slice);
        };
    }

    /** B2-07: the supervising position has started. */
    private static Check<Slice> b207(ClauseText clause) {
        Answer started = clause.satisfied("s: the supervising position has started");
        Answer later = clause.violated("v: the supervising position starts later");
        Answer ended = clause.violated("v2: the supervising position ends earlier");
        Answer notStated = clause.undecided("u: supervision not stated");
        return slice -> {
            if (supervisor(slice).equals(UNKNOWN)) {
                return notStated.of(slice);
            }
            Seat above = slice.seat().measure().seat(supervisor(slice));
            Facts start = Facts.of("start", Value.of(slice.from()));
            if (above.start().isAfter(slice.from())) {
                return later.of(slice, start, above.asOther());
            }
            LocalDate last = slice.seat().position().period().to();
            Facts days = Facts.of("start", Value.of(slice.from()), "end", Value.of(last));
            boolean over = above.position().period().to().isBefore(last);
            return over ? ended.of(slice, days, above.asOther()) : started.of(slice, days);
        };
    }

    /** B2-09: open to all immigrants. */
    private static Check<PlanSubject> b209(ClauseText clause) {
        Answer all = clause.satisfied("s: open to all immigrants");
        Answer refugees = clause.violated("v: open to refugees only");
        Answer notStated = clause.undecided("u: target group not stated");
        return plan -> {
            Stated<String> stated = plan.measure().statement("targetGroup");
            Answer answer = switch (stated.answer()) {
                case "ALL_IMMIGRANTS" -> all;
                case "REFUGEES_ONLY" -> refugees;
                default -> notStated;
            };
            return answer.of(plan, stated.facts());
        };
    }

    /** B2-10: line supervision with the employer. */
    private static Check<Slice> b210(ClauseText clause) {
        Answer employer = clause.satisfied("s: line supervision with the employer");
        Answer other = clause.violated("v: line supervision with somebody else");
        Answer notStated = clause.undecided("u: line supervision not stated");
        return slice -> {
            String line = slice.seat().position().supervision().line();
            if (line.equals(slice.seat().sponsor().id())) {
                return employer.of(slice);
            }
            return (line.equals(UNKNOWN) ? notStated : other).of(slice);
        };
    }

    /** B2-11: what is due is paid. */
    private static Check<ComponentSum> b211(ClauseText clause) {
        Answer paid = clause.satisfied("s: paid in full");
        Answer less = clause.undecided("u: not paid in full yet");
        Answer open = clause.undecided("u2: grant undecided");
        Answer more = clause.violated("v: paid more than is due");
        return component -> {
            if (!component.sum().grant().exact()) {
                return open.of(component);
            }
            int compared =
                    Long.compare(component.paid(), component.sum().grant().least());
            return (compared == 0 ? paid : compared < 0 ? less : more).of(component);
        };
    }

    /** KIM-03: ends within the programme. */
    private static Check<Slice> kim03(ClauseText clause, int programmeEnd) {
        Answer within = clause.satisfied("s: ends within the programme");
        Answer after = clause.violated("v: ends after the programme");
        Answer notKnown = clause.undecided("u: end of the programme not known");
        return slice -> {
            Figure end = slice.figure(programmeEnd);
            if (!end.known()) {
                return notKnown.of(slice, end.facts());
            }
            LocalDate planned = slice.seat().position().period().to();
            Facts days = Facts.of("planned", Value.of(planned), "end", Value.of(end.day()));
            return (end.day().isBefore(planned) ? after : within).of(slice, end.facts(), days);
        };
    }
}
