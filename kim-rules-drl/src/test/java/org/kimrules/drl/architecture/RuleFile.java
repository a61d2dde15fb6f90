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
 * @param path its path within the policy folder
 * @param text its text
 */
record RuleFile(String path, String text) {

    /** The policy folder in the sources of this module. */
    static final Path FOLDER = Path.of("src/main/resources/policies/kim-nrw");

    private static final Pattern RULE = Pattern.compile(
            "^rule \"(?<name>[^\"]+)\"\\n(?<meta>(?:    @.*\\n)*)when\\n(?<when>(?:    .*\\n)+)then\\n(?<then>(?:    .*\\n)+)end$",
            Pattern.MULTILINE);

    /** A rule taken apart. */
    record Rule(String file, String name, String metadata, List<String> when, List<String> then) {}

    static List<RuleFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> new RuleFile(FOLDER.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
