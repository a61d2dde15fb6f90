package org.kimrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Language;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What the answer of a command is written as, and the writing of it to its end. */
final class Output {

    /** What an answer is written as. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
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

    @Option(names = "--format", paramLabel = "text|json", description = "What it is written as; text by default.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "de|en", description = "The language that it is written in; de by default.")
    private Language language = Language.DE;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "auto|always|never",
            description = "Whether text is coloured; by default on a terminal only.")
    private Colour colour = Colour.AUTO;

    /** Creates the options; picocli fills them in. */
    Output() {}

    /** Returns the language that was asked for. */
    Language language() {
        return language;
    }

    /** Returns what text is written with. */
    Ink ink() {
        return switch (colour) {
            case ALWAYS -> Ink.ANSI;
            case NEVER -> Ink.PLAIN;
            case AUTO -> Ansi.AUTO.enabled() ? Ink.ANSI : Ink.PLAIN;
        };
    }

    /** Writes the answer in the format that was asked for, to its end. */
    void print(PrintWriter out, Consumer<PrintWriter> text, Consumer<PrintWriter> json) {
        (format == Format.JSON ? json : text).accept(out);
        written(out);
    }

    /** A report cut short, by a full disk for example, must not pass for a whole one. */
    static void written(PrintWriter out) {
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
