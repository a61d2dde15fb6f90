package org.kimrules.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.register.Scope;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of the commands that print a part of the register: which part, and what it is written as. */
final class RegisterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = CheckCommand.Day.class,
            description = "Only what applies to this day, such as 2020-10-01; by default every validity.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = CheckCommand.Day.class,
            description = "Only what had been published by this day; by default everything on record.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "What the list is written as; text by default.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(names = "--lang", paramLabel = "de|en", description = "The language of the list; de by default.")
    private Language language = Language.DE;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "auto|always|never",
            description = "Whether a text is coloured; by default on a terminal only.")
    private CheckCommand.Colour colour = CheckCommand.Colour.AUTO;

    /** Creates the options; picocli fills them in. */
    RegisterOptions() {}

    /** Returns which part of the register was asked for. */
    Scope scope() {
        return new Scope(on, knownOn);
    }

    /** Returns the language that was asked for. */
    Language language() {
        return language;
    }

    /** Returns what text is written with. */
    Ink ink() {
        return colour.ink();
    }

    /**
     * Prints the list in the format that was asked for.
     *
     * @return the exit code
     */
    int print(Supplier<String> text, Supplier<String> json) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> text.get();
                    case JSON -> json.get();
                });
        CheckCommand.written(out);
        return ExitCodes.FREE;
    }
}
