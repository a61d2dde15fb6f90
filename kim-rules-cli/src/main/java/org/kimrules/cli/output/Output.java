package org.kimrules.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kimrules.core.report.layout.Ink;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the answer of a command is written as, and the writing of it to its end. Of reports for authors there is English only. */
public class Output {

    /** What an answer is written as. */
    public enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For records: Markdown. */
        MD,
        /** For the screen and the printer: one HTML page. */
        HTML
    }

    /** When text is coloured. */
    enum Colour {
        /** On a terminal. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "text|json|md|html",
            description =
                    "What it is written as; text by default. A checked plan also as md or html, tests also as html.")
    private Format format = Format.TEXT;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "auto|always|never",
            description = "Whether text is coloured; by default on a terminal only.")
    private Colour colour = Colour.AUTO;

    /** Creates the options; picocli fills them in. */
    public Output() {}

    /** Returns what text is written with. */
    public final Ink ink() {
        return switch (colour) {
            case ALWAYS -> Ink.ANSI;
            case NEVER -> Ink.PLAIN;
            case AUTO -> Ansi.AUTO.enabled() ? Ink.ANSI : Ink.PLAIN;
        };
    }

    /** Writes the answer in the format that was asked for, to its end. */
    public final void print(PrintWriter out, Consumer<PrintWriter> text, Consumer<PrintWriter> json) {
        print(out, Map.of(Format.TEXT, text, Format.JSON, json));
    }

    /**
     * Writes the answer in the format that was asked for, to its end.
     *
     * @throws ParameterException when the command has no answer in that format
     */
    public final void print(PrintWriter out, Map<Format, Consumer<PrintWriter>> answers) {
        Consumer<PrintWriter> answer = answers.get(format);
        if (answer == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "this command has no --format " + format.name().toLowerCase(Locale.ROOT) + ", only text and json");
        }
        answer.accept(out);
        written(out);
    }

    /** Writes why the input was refused: as JSON where that was asked for, else as text to the other stream. */
    public final void refuse(Consumer<PrintWriter> text, Consumer<PrintWriter> json) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            json.accept(out);
            written(out);
        } else {
            PrintWriter err = spec.commandLine().getErr();
            text.accept(err);
            err.flush();
        }
    }

    /** A report cut short, by a full disk for example, must not pass for a whole one. */
    public static void written(PrintWriter out) {
        Optional<IOException> failure =
                out instanceof ReportWriter report ? report.failure() : failure(out.checkError());
        failure.ifPresent(e -> {
            throw new UncheckedIOException("the report could not be written to its end: " + e.getMessage(), e);
        });
    }

    private static Optional<IOException> failure(boolean failed) {
        return failed ? Optional.of(new IOException("unknown cause")) : Optional.empty();
    }
}
