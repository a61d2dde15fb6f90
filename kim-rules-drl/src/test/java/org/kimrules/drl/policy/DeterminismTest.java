package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;

/** The same plan gives the same bytes, whatever the order of its parts, the thread, the locale or the time zone. */
class DeterminismTest {

    private final GrantPlan plan = Plans.read(Bielefeld.file(""), Bielefeld.POLICY);
    private final String expected = json(plan);

    private static String json(GrantPlan plan) {
        return JsonReport.of(Bielefeld.POLICY.assess(plan, Bielefeld.DECISION), Bielefeld.POLICY, Language.DE);
    }

    private GrantPlan reordered(List<Meeting> meetings, UnaryOperator<List<?>> order) {
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                plan.applicant(),
                ordered(plan.sponsors(), order),
                ordered(plan.positions(), order),
                ordered(plan.exemptions(), order),
                ordered(plan.applications(), order),
                ordered(plan.reservations(), order),
                ordered(meetings, order),
                plan.resolutions(),
                plan.statements(),
                plan.budget(),
                plan.privacy());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> ordered(List<T> parts, UnaryOperator<List<?>> order) {
        return (List<T>) order.apply(new ArrayList<>(parts));
    }

    @Test
    void theOrderOfTheFileDecidesNothing() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            GrantPlan shuffled = reordered(plan.meetings(), parts -> {
                Collections.shuffle(parts, random);
                return parts;
            });
            assertThat(json(shuffled)).as("shuffle %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfTwoDecidingBodiesOnOneDayDecidesNothing() {
        List<Meeting> meetings = new ArrayList<>(plan.meetings());
        meetings.add(new Meeting("Finanzausschuss", "COMMITTEE", LocalDate.of(2020, 9, 3), Meeting.Act.DECIDES));
        String forward = json(reordered(meetings, parts -> parts));
        GrantPlan backward = reordered(meetings, parts -> {
            Collections.reverse(parts);
            return parts;
        });
        assertThat(json(backward)).isEqualTo(forward);
    }

    @Test
    void sixtyFourThreadsShareOnePolicy() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<String>> calls = Collections.nCopies(256, () -> json(plan));
            for (Future<String> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG, Pacific/Kiritimati", "de-DE, America/New_York"})
    void localeAndTimeZoneDecideNothing(String locale, String zone) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(json(plan)).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
