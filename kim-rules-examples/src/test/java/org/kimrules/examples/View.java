package org.kimrules.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/**
 * An assessment in short words that a test can hold against others: amounts are written {@code 55000.00}, bounds {@code
 * 0.00..27500.00}, and {@code 380000.00..} where nothing bounds them above.
 */
record View(Assessment assessment) {

    /** Returns the view of a plan with what was known on the day. */
    static View of(GrantPlan plan, String knownOn) {
        return new View(Reports.assessment(plan, Optional.of(LocalDate.parse(knownOn))));
    }

    /** Returns the view of a municipal case. */
    static View ofCase(String file) {
        return new View(Reading.ofCase(file).assessment());
    }

    Verdict verdict() {
        return assessment.verdict();
    }

    /** Returns the verdict of the position. */
    Verdict verdict(String position) {
        return assessment.positions().stream()
                .filter(each -> each.id().equals(position))
                .map(each -> each.verdict())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the grant of the whole plan in the year. */
    String grant(int year) {
        return amount(year(year).grant());
    }

    /** Returns the grant of the position in the year. */
    String grant(String position, int year) {
        return amount(of(position, year).amount());
    }

    /** Returns the part of the position's grant that the item makes. */
    String item(String position, int year, String item) {
        return of(position, year).items().stream()
                .filter(each -> each.item().equals(item))
                .map(each -> amount(each.amount()))
                .collect(Collectors.joining(", "));
    }

    /** Returns what is missing where the grant of the position in the year is not decided. */
    List<String> missing(String position, int year) {
        return of(position, year).missing();
    }

    /** Returns cost minus grant of the year, or {@code open}. */
    String gap(int year) {
        return year(year).gap().map(Euro::plain).orElse("open");
    }

    /** Returns the part of the year's grant that hangs on something. */
    String conditional(int year) {
        return Euro.plain(year(year).grantConditional());
    }

    /** Returns what keeps the plan from being eligible: {@code clause outcome subject}. */
    List<String> obstacles() {
        return findings(finding -> finding.severity().compareTo(Severity.CONDITIONAL) >= 0)
                .map(finding -> finding.clause().id() + " " + answer(finding))
                .distinct()
                .toList();
    }

    /** Returns what the clause answers: {@code outcome subject}, each once. */
    List<String> answers(String clause) {
        return findings(clause).map(View::answer).distinct().toList();
    }

    /** Returns what the findings of the clause say in German, each once. */
    List<String> says(String clause) {
        Formats formats = new Formats(Language.DE, Reports.POLICY.vocabulary());
        return findings(clause)
                .map(finding -> finding.message().render(formats))
                .distinct()
                .toList();
    }

    /** Returns what could be asked for: {@code clause item year amount}. */
    List<String> chances() {
        return assessment.chances().stream()
                .map(chance -> String.join(
                        " ",
                        chance.clause().id(),
                        chance.item(),
                        Integer.toString(chance.year()),
                        amount(chance.amount())))
                .toList();
    }

    private YearResult year(int year) {
        return assessment.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private YearGrant of(String position, int year) {
        return assessment.positions().stream()
                .filter(each -> each.id().equals(position))
                .flatMap(each -> each.grants().stream())
                .filter(grant -> grant.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Finding> findings(String clause) {
        return findings(finding -> finding.clause().id().equals(clause));
    }

    private Stream<Finding> findings(Predicate<Finding> which) {
        return assessment.findings().stream().filter(which);
    }

    private static String answer(Finding finding) {
        return finding.outcome() + " " + finding.subject().id();
    }

    private static String amount(EuroRange amount) {
        return amount.exact()
                .map(Euro::plain)
                .orElseGet(() -> Euro.plain(amount.lower())
                        + ".."
                        + amount.upper().map(Euro::plain).orElse(""));
    }
}
