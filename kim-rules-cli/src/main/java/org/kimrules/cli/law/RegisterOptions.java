package org.kimrules.cli.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.kimrules.cli.input.AsOfOptions;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.TranslatedOutput;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.register.Scope;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Mixin;
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
            converter = AsOfOptions.Day.class,
            description = "Only what applies to this day, such as 2020-10-01; by default every validity.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = AsOfOptions.Day.class,
            description = "Only what had been published by this day; by default everything on record.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Mixin
    private TranslatedOutput output = new TranslatedOutput();

    /** Creates the options; picocli fills them in. */
    RegisterOptions() {}

    /** Returns which part of the register was asked for. */
    Scope scope() {
        return new Scope(on, knownOn);
    }

    /** Returns the language that was asked for. */
    Language language() {
        return output.language();
    }

    /** Returns what text is written with. */
    Ink ink() {
        return output.ink();
    }

    /**
     * Prints the list in the format that was asked for.
     *
     * @return the exit code
     */
    int print(Supplier<String> text, Supplier<String> json) {
        output.print(spec.commandLine().getOut(), out -> out.print(text.get()), out -> out.print(json.get()));
        return ExitCodes.FREE;
    }
}
