package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code has its text and its place on the page of errors, and what the page quotes is what is printed. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "errors.md");
    private static final String WRITE = "mvn -B -ntp -pl kim-rules-authoring -am test -Dkim.golden.write=true"
            + " -Dtest=ErrorsPageTest -Dsurefire.failIfNoSpecifiedTests=false";

    @TempDir
    private Path folder;

    @Test
    void everyCodeIsExplainedAndNothingElse() {
        assertThat(ErrorsPage.explained())
                .containsExactlyInAnyOrderElementsOf(ErrorsPage.all().toList());
    }

    @Test
    void thePageOfErrorsIsFresh() throws Exception {
        String page = ErrorsPage.of(BadClass.all(), folder);
        if (Boolean.getBoolean("kim.golden.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/errors.md is older than the codes or the bad inputs; write it again with\n" + WRITE)
                .content()
                .isEqualTo(page);
    }
}
