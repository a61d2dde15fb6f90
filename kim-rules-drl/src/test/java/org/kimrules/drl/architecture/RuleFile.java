package org.kimrules.drl.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule file as text.
 *
 * @param policy the id of the policy or layer that it belongs to
 * @param path its path within the folder of that policy
 * @param text its text
 */
record RuleFile(String policy, String path, String text) {

    private static final Path POLICIES = Path.of("src/main/resources/policies");

    private static final Pattern RULE = Pattern.compile(
            "^rule \"(?<name>[^\"]+)\"\\n(?<meta>(?:    @.*\\n)*)when\\n(?<when>(?:    .*\\n)+)then\\n(?<then>(?:    .*\\n)+)end$",
            Pattern.MULTILINE);

    /** A rule taken apart. */
    record Rule(String file, String name, String metadata, List<String> when, List<String> then) {}

    /** Returns the folder of a policy or layer in the sources of this module. */
    static Path folder(String policy) {
        return POLICIES.resolve(policy);
    }

    /** Returns the rule files of all policies and layers. */
    static List<RuleFile> all() {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(POLICIES::relativize)
                    .sorted()
                    .map(RuleFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile of(Path file) {
        Path policy = file.getName(0);
        return new RuleFile(policy.toString(), policy.relativize(file).toString(), read(POLICIES.resolve(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String clause() {
        return Path.of(path).getParent().getFileName().toString();
    }

    String stage() {
        return Path.of(path).getFileName().toString().replace(".drl", "");
    }

    List<Rule> rules() {
        Matcher matcher = RULE.matcher(text);
        return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
                .map(found -> new Rule(
                        path,
                        matcher.group("name"),
                        matcher.group("meta"),
                        matcher.group("when").lines().map(String::strip).toList(),
                        matcher.group("then").lines().map(String::strip).toList()))
                .toList();
    }
}
