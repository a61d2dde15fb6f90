package org.kimrules.cli.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kimrules.cli.Run;

/**
 * Somebody who does what a page says, in a folder. A block that starts with {@code ```yaml some/file.yaml} is written to that
 * file, one that starts with {@code ```diff some/file.yaml} changes lines of it, and in one that starts with {@code ```console}
 * the lines after {@code $} are run, which may be {@code kim}, {@code cd} and {@code echo $?}. A line of dots stands for any lines.
 */
final class Walkthrough {

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)");

    private Path folder;
    private int exitCode;

    private Walkthrough(Path folder) {
        this.folder = folder;
    }

    /** Returns the page, but with what the commands printed where it says something else. */
    static String along(String page, Path folder) {
        Walkthrough walk = new Walkthrough(folder);
        return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(walk.does(block)));
    }

    private String does(MatchResult block) {
        String text = block.group(3);
        if (block.group(1).equals("console")) {
            return "```console\n"
                    + COMMAND.matcher(text)
                            .replaceAll(command -> Matcher.quoteReplacement(
                                    "$ " + command.group(1) + "\n" + shown(command.group(2), run(command.group(1)))))
                    + "```";
        }
        if (block.group(2) != null) {
            Path file = folder.resolve(block.group(2));
            write(file, block.group(1).equals("diff") ? changed(read(file), text) : text);
        }
        return block.group();
    }

    private static String shown(String said, String printed) {
        String regex = said.lines()
                .map(line -> line.equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining());
        return printed.matches(regex) ? said : printed;
    }

    private String run(String command) {
        String[] words = command.split(" ");
        return switch (words[0]) {
            case "cd" -> {
                folder = folder.resolve(words[1]).normalize();
                yield "";
            }
            case "echo" -> exitCode + "\n";
            case "kim" -> kim(words);
            default -> throw new IllegalArgumentException("no command of a walk: " + command);
        };
    }

    /** Commands run in this machine, whose folder is another; paths are made whole for them, and short again in what they print. */
    private String kim(String... words) {
        String[] args = new String[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            boolean path = words[i].equals(".") || words[i].contains("/") || i == 4 && words[2].equals("policy");
            args[i - 1] = path ? folder.resolve(words[i]).normalize().toString() : words[i];
        }
        Run run = Run.of(args);
        exitCode = run.exitCode();
        return (run.out() + run.err())
                .replace(folder + "/", "")
                .replace(folder.toString(), ".")
                .replaceAll("(?m) +$", "");
    }

    private static String changed(String text, String changes) {
        String changed = text;
        String[] lines = changes.split("\n");
        for (int i = 0; i + 1 < lines.length; i += 2) {
            String before = "\n" + lines[i].substring(1) + "\n";
            if (!changed.contains(before)) {
                throw new IllegalArgumentException("no such line: " + before);
            }
            changed = changed.replace(before, "\n" + lines[i + 1].substring(1) + "\n");
        }
        return changed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
