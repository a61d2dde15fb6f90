package org.kimrules.release;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Licences: whatever is brought along may be used under one that asks for no more than to be named, and stands on the page of licences. */
class LicencesTest {

    private static final String WRITE =
            "mvn -B -ntp -pl kim-rules-release -am verify -Dkim.golden.write=true -Dtest=LicencesTest -Dsurefire.failIfNoSpecifiedTests=false";

    private static final Path PAGE = Published.ROOT.resolve("docs/licences.md");

    private static final String HEAD = """
            # Licences of what is brought along

            Every library that a published module needs at run time, or that `kim` ships for authors, with the licence under which it is used; where
            its owners offer several, the first that is allowed here: Apache-2.0, MIT, BSD-2-Clause, BSD-3-Clause, EPL-2.0. The build fails
            when a library has none of these. Spark is not among them: a cluster has its own.

            Hashes and all else stand in the bills of materials (CycloneDX) that are published beside each jar, `target/bom.json` in a build. This page
            is generated from them by `LicencesTest` (`-Dkim.golden.write=true`).

            | library | version | licence | comes with |
            |---|---|---|---|
            """;

    /** In the order in which one is chosen where several are offered. */
    private static final List<String> ALLOWED = List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");

    private static final Properties NOTED = noted();
    private static final Map<Bill.Part, Set<String>> PARTS = parts();

    @Test
    void everyPartIsUnderALicenceThatIsAllowed() {
        assertThat(PARTS.keySet())
                .allSatisfy(part -> assertThat(licences(part))
                        .as(part.id() + " " + part.version())
                        .containsAnyElementsOf(ALLOWED));
    }

    @Test
    void aPartUnderAnotherLicenceIsFound() {
        assertThat(licences(new Bill.Part("a:b", "1", List.of("GPL-2.0-only", "LGPL-2.1-only"), "")))
                .doesNotContainAnyElementsOf(ALLOWED);
    }

    @Test
    void aNoteThatNoPartNeedsIsTakenBack() {
        assertThat(PARTS.keySet().stream().map(Bill.Part::id)).containsAll(NOTED.stringPropertyNames());
    }

    @Test
    void thePageListsThemAll() throws IOException {
        String page = page();
        if (Boolean.getBoolean("kim.golden.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Published.text(PAGE)).as(WRITE).isEqualTo(page);
    }

    /** Returns what the pom.xml of the part offers, or what was found in it where its pom.xml says nothing usable. */
    private static List<String> licences(Bill.Part part) {
        String noted = NOTED.getProperty(part.id());
        return noted == null ? part.licences() : List.of(noted);
    }

    private static Properties noted() {
        Properties noted = new Properties();
        try (InputStream in = LicencesTest.class.getResourceAsStream("noted.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            noted.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return noted;
    }

    /** Returns what others made, with the modules that bring it along. */
    private static Map<Bill.Part, Set<String>> parts() {
        Map<Bill.Part, Set<String>> parts =
                new TreeMap<>(Comparator.comparing(Bill.Part::id).thenComparing(Bill.Part::version));
        for (Published module : Published.in(Published.ROOT)) {
            Bill bill = Bill.of(module);
            bill.parts().stream()
                    .filter(part -> !part.ours())
                    .forEach(part ->
                            parts.computeIfAbsent(part, p -> new TreeSet<>()).add(bill.module()));
        }
        return parts;
    }

    private static String page() {
        Function<Map.Entry<Bill.Part, Set<String>>, String> row = entry -> "| "
                + entry.getKey().id() + " | " + entry.getKey().version() + " | "
                + ALLOWED.stream()
                        .filter(licences(entry.getKey())::contains)
                        .findFirst()
                        .orElse("none that is allowed")
                + " | " + String.join(", ", entry.getValue()) + " |\n";
        return HEAD + PARTS.entrySet().stream().map(row).collect(joining());
    }
}
