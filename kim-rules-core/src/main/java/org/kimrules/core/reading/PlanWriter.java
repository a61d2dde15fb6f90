package org.kimrules.core.reading;

import static org.kimrules.core.law.Vocabulary.UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.data.Node;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.time.Period;

/**
 * Writes a plan as the document that its readers read it from. Amounts and shares are texts, because bare numbers of JSON
 * may be read as binary fractions; sets are sorted, so that equal plans give equal documents. What the plan does not state
 * is left out.
 */
final class PlanWriter {

    private PlanWriter() {}

    static Node write(GrantPlan plan) {
        return new Section()
                .text("id", plan.id())
                .text("title", plan.title())
                .text("programme", plan.programme())
                .section("applicant", applicant(plan.applicant()))
                .sections("sponsors", all(plan.sponsors(), PlanWriter::sponsor))
                .sections("positions", all(plan.positions(), PlanWriter::position))
                .sections("exemptions", all(plan.exemptions(), PlanWriter::exemption))
                .sections("applications", all(plan.applications(), PlanWriter::application))
                .sections("reservations", all(plan.reservations(), PlanWriter::reservation))
                .sections("meetings", all(plan.meetings(), PlanWriter::meeting))
                .texts("resolutions", new TreeSet<>(plan.resolutions()))
                .section("statements", statements(plan.statements()))
                .section("budget", budget(plan.budget()))
                .texts("personal", plan.privacy().personal())
                .texts("masked", plan.privacy().masked())
                .toNode();
    }

    private static <T> List<Section> all(List<T> items, Function<T, Section> writer) {
        return items.stream().map(writer).toList();
    }

    private static Section applicant(Applicant applicant) {
        Section offices = new Section();
        new TreeMap<>(applicant.offices()).forEach(offices::flag);
        Section section = new Section()
                .text("name", applicant.name())
                .text("kind", applicant.kind())
                .section("offices", offices);
        if (!applicant.counts().isEmpty()) {
            Section counts = new Section();
            new TreeMap<>(applicant.counts()).forEach((code, count) -> counts.number(code, String.valueOf(count)));
            section.section("counts", counts);
        }
        return section;
    }

    private static Section sponsor(Sponsor sponsor) {
        return new Section()
                .text("id", sponsor.id())
                .text("name", sponsor.name())
                .text("kind", sponsor.kind())
                .texts("services", new TreeSet<>(sponsor.services()));
    }

    private static Section position(Position position) {
        Section section = new Section()
                .text("id", position.id())
                .text("title", position.title())
                .text("component", position.component())
                .text("role", position.role())
                .text("sponsor", position.sponsor());
        known(section, "service", position.service());
        section.text("fte", position.fte().toString());
        period(section, "period", position.period());
        section.text(
                        "costPerFteYear",
                        position.costPerFteYear().map(Euro::plain).orElse(UNKNOWN))
                .section(
                        "booking",
                        new Section()
                                .text("cost", position.booking().costLine())
                                .text("revenue", position.booking().revenueLine())
                                .text("ownShare", position.booking().ownShareUnit()))
                .section("supervision", supervision(position))
                .sections("expenses", all(position.expenses(), PlanWriter::expense));
        known(section, "otherFunding", position.otherFunding());
        return section;
    }

    private static Section supervision(Position position) {
        Section section = new Section();
        known(section, "technical", position.supervision().technical());
        known(section, "line", position.supervision().line());
        return section;
    }

    private static Section expense(Expense expense) {
        Section section = new Section().text("item", expense.item());
        year(section, expense.year());
        amount(section, "cost", expense.cost());
        amount(section, "claimed", expense.claimed());
        return section;
    }

    private static Section statements(Map<String, String> statements) {
        Section section = new Section();
        new TreeMap<>(statements).forEach(section::text);
        return section;
    }

    private static Section exemption(Exemption exemption) {
        Section section = new Section()
                .text("id", exemption.id())
                .text("clause", exemption.clause())
                .texts("positions", new TreeSet<>(exemption.positions()))
                .text("state", exemption.state().name())
                .text("authority", exemption.authority());
        exemption.reference().ifPresent(reference -> section.text("reference", reference));
        exemption.decidedOn().ifPresent(day -> section.day("decidedOn", day));
        exemption.validity().ifPresent(days -> period(section, "validity", days));
        return section;
    }

    private static Section application(Application application) {
        Section section = new Section().text("component", application.component());
        years(section, application.years());
        application.filedOn().ifPresent(day -> section.day("filedOn", day));
        application.approvedOn().ifPresent(day -> section.day("approvedOn", day));
        application.earlyStartFrom().ifPresent(day -> section.day("earlyStartFrom", day));
        return section;
    }

    private static Section reservation(Reservation reservation) {
        Section section = new Section()
                .text("id", reservation.id())
                .text("text", reservation.text())
                .text("component", reservation.component());
        years(section, reservation.years());
        return section.text("awaits", reservation.awaits());
    }

    private static Section meeting(Meeting meeting) {
        return new Section()
                .text("name", meeting.name())
                .text("body", meeting.body())
                .day("date", meeting.date())
                .text("act", meeting.act().name());
    }

    private static Section budget(BudgetPlan budget) {
        return new Section()
                .sections("lines", all(budget.lines(), PlanWriter::line))
                .sections("ownFunds", all(budget.ownFunds(), PlanWriter::ownFunds))
                .sections("payments", all(budget.payments(), PlanWriter::payment))
                .sections("claims", all(budget.claims(), PlanWriter::claim));
    }

    private static Section line(BudgetLine line) {
        return new Section()
                .text("code", line.code())
                .text("title", line.title())
                .flag("announced", line.announced());
    }

    private static Section ownFunds(OwnFunds funds) {
        Section section = new Section().text("unit", funds.unit());
        year(section, funds.year());
        amount(section, "amount", funds.amount());
        known(section, "source", funds.source());
        return section;
    }

    private static Section payment(Payment payment) {
        Section section = new Section().text("component", payment.component());
        year(section, payment.year());
        amount(section, "amount", payment.amount());
        return section.day("knownFrom", payment.knownFrom());
    }

    private static Section claim(Claim claim) {
        Section section = new Section()
                .text("id", claim.id())
                .text("text", claim.text())
                .text("kind", claim.kind().name())
                .texts("positions", new TreeSet<>(claim.positions()));
        claim.line().ifPresent(line -> section.text("line", line));
        years(section, claim.years());
        amount(section, "amount", claim.amount());
        return section;
    }

    private static void known(Section section, String name, String code) {
        if (!code.equals(UNKNOWN)) {
            section.text(name, code);
        }
    }

    private static void amount(Section section, String name, Money amount) {
        section.text(name, Euro.plain(amount));
    }

    private static void period(Section section, String name, Period period) {
        section.period(name, period.from(), period.to());
    }

    private static void year(Section section, int year) {
        section.number("year", String.valueOf(year));
    }

    private static void years(Section section, Collection<Integer> years) {
        section.years("years", new TreeSet<>(years));
    }
}
