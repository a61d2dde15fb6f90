package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/** Gives a plan with a mistake to the shipped policy. The plan without it is the one that the policy's cases start from. */
final class PlanTrial {

    static final Policy POLICY = Policies.load("kim-nrw");
    static final Path BASE =
            Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies", "kim-nrw", "cases", "base.yaml");
    static final LocalDate KNOWN = LocalDate.of(2021, 1, 15);

    private PlanTrial() {}

    /** Writes the file, reads it as everybody would and returns what came of it. */
    static Reply of(BadInput input, Path folder) throws IOException {
        boolean json = input.field("in").equals("json");
        Path file = folder.resolve(json ? "plan.json" : "plan.yaml");
        Files.write(file, bytes(input, text(input, json)));
        try {
            GrantPlan plan = Plans.read(file, POLICY);
            LocalDate known = input.find("knownOn").map(LocalDate::parse).orElse(KNOWN);
            return new Claims(POLICY.assess(plan, AsOf.knownOn(known))).reply(input.gives());
        } catch (InvalidInputException e) {
            return Reply.refused(e);
        }
    }

    private static String text(BadInput input, boolean json) throws IOException {
        if (input.find("text").isPresent()) {
            return input.field("text");
        }
        String text = json ? JsonText.of(Documents.read(BASE)) : Files.readString(BASE);
        if (input.find("cut").isPresent()) {
            assertThat(text).contains(input.field("cut"));
            return text.substring(0, text.indexOf(input.field("cut")));
        }
        return replaced(replaced(text, input, "replace", "with"), input, "and", "by");
    }

    /** Puts other words in place of some; what stands in several places is changed in the first. */
    private static String replaced(String text, BadInput input, String before, String after) {
        return input.find(before)
                .map(words -> {
                    assertThat(text).contains(words);
                    int at = text.indexOf(words);
                    return text.substring(0, at) + input.field(after) + text.substring(at + words.length());
                })
                .orElse(text);
    }

    private static byte[] bytes(BadInput input, String text) {
        String mark = input.field("mark").equals("yes") ? "\uFEFF" : "";
        return (mark + text)
                .getBytes(input.find("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8));
    }

    /** Returns the plan with nothing wrong. */
    static GrantPlan sound() {
        return Plans.read(BASE, POLICY);
    }
}
