package org.kimrules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.TextReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import org.kimrules.report.HtmlReport;
import org.kimrules.report.MarkdownReport;

/**
 * A plan, the day whose knowledge it is read with, and the reports of it that are on record.
 *
 * @param plan the file of the plan
 * @param knownOn the day, or empty for the day of the plan's decision
 * @param name what the reports on record are called
 * @param languages the languages of the text reports on record
 */
record Reading(String plan, Optional<LocalDate> knownOn, String name, List<Language> languages) {

    /** Plans that are read later than on the day of their decision, when more was known. */
    private static final Map<String, LocalDate> LATER = Map.of(
            "b2-over-years.yaml", LocalDate.of(2024, 6, 30),
            "gemeinde-extra-position.yaml", LocalDate.of(2021, 1, 15),
            "kreis-four-coordinators.yaml", LocalDate.of(2021, 1, 15));

    /** The plan whose HTML page is on record; pages say what the Markdown says, at greater length. */
    private static final String WITH_PAGE = "b2-2025";

    /** Returns every reading that is on record. */
    static List<Reading> all() {
        List<Reading> all = new ArrayList<>();
        Golden.filesIn(Reports.PLANS)
                .forEach(plan -> all.add(new Reading(
                        plan, Optional.ofNullable(LATER.get(plan)), name(plan), List.of(Language.DE, Language.EN))));
        all.add(new Reading(
                "bielefeld-2020.yaml",
                Optional.of(LocalDate.of(2020, 12, 31)),
                "bielefeld-2020-known-2020-12-31",
                List.of(Language.DE, Language.EN)));
        Golden.filesIn(Reports.CASES).forEach(file -> all.add(ofCase(file)));
        return all;
    }

    /** A municipal case names no decision; it is read with what was known at the end of the year that its name ends in. */
    static Reading ofCase(String file) {
        LocalDate yearEnd = LocalDate.of(Integer.parseInt(file.replaceAll("\\D", "")), 12, 31);
        return new Reading("cases/" + file, Optional.of(yearEnd), name(file), List.of(Language.DE));
    }

    private static String name(String file) {
        return file.replace(".yaml", "");
    }

    /** Returns the answer to the plan. */
    Assessment assessment() {
        return assessment(Reports.plan(plan));
    }

    /** Returns the answer to another plan, read with the same knowledge. */
    Assessment assessment(GrantPlan other) {
        return Reports.assessment(other, knownOn);
    }

    /** Returns the reports of the plan, or of its problems, by the name of the file that holds them on record. */
    Map<String, String> reports() {
        try {
            return reports(Reports.plan(plan));
        } catch (InvalidInputException e) {
            Map<String, String> reports = new TreeMap<>();
            languages.forEach(language ->
                    reports.put(text(language), ProblemReport.text(plan, e.problems(), language, Ink.PLAIN)));
            reports.put(name + ".json", ProblemReport.json(e.problems(), Language.DE));
            return reports;
        }
    }

    /** Returns the same reports of another plan. */
    Map<String, String> reports(GrantPlan other) {
        Assessment assessment = assessment(other);
        Map<String, String> reports = new TreeMap<>();
        languages.forEach(language ->
                reports.put(text(language), TextReport.of(assessment, Reports.POLICY, language, Ink.PLAIN)));
        reports.put(name + ".json", JsonReport.of(assessment, Reports.POLICY, Language.DE));
        for (Language language : Language.values()) {
            reports.put(
                    name + "." + language.name().toLowerCase(Locale.ROOT) + ".md",
                    MarkdownReport.of(assessment, Reports.POLICY, language));
        }
        if (name.equals(WITH_PAGE)) {
            reports.put(name + ".html", HtmlReport.of(assessment, Reports.POLICY, Language.DE));
        }
        return reports;
    }

    private String text(Language language) {
        return name + (language == Language.DE ? ".de.txt" : ".en.txt");
    }

    @Override
    public String toString() {
        return name;
    }
}
