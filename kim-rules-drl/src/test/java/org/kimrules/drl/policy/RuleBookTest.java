package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.report.register.RuleBook;

/** The rule book in the docs is what the policy says, and its links lead somewhere. */
class RuleBookTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path PAGE = DOCS.resolve("rulebook.md");
    private static final String LINKS = "../kim-rules-drl/src/main/resources/policies/";
    private static final String WRITE = "mvn -B -ntp -pl kim-rules-drl -am test -Dkim.rulebook.write=true"
            + " -Dtest=RuleBookTest -Dsurefire.failIfNoSpecifiedTests=false";
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    private static final String BOOK = RuleBook.of(Policies.load("kim-nrw"), LINKS);

    @Test
    void theRuleBookInTheDocsIsFresh() throws IOException {
        if (Boolean.getBoolean("kim.rulebook.write")) {
            Files.writeString(PAGE, BOOK);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rulebook.md is older than the policy; write it again with\n" + WRITE)
                .isEqualTo(BOOK);
    }

    @Test
    void everyLinkLeadsToAFileOrAHeading() {
        Set<String> headings = HEADING.matcher(BOOK)
                .results()
                .map(heading -> "#" + heading.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> links =
                LINK.matcher(BOOK).results().map(link -> link.group(1)).collect(Collectors.toSet());
        assertThat(links).hasSizeGreaterThan(150).allSatisfy(link -> {
            if (link.startsWith("#")) {
                assertThat(headings).contains(link);
            } else {
                assertThat(DOCS.resolve(link)).isRegularFile();
            }
        });
    }
}
