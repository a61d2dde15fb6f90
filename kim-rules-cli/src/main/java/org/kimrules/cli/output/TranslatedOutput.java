package org.kimrules.cli.output;

import org.kimrules.core.text.Language;
import picocli.CommandLine.Option;

/** Output of a command that answers in German or in English. */
public final class TranslatedOutput extends Output {

    @Option(names = "--lang", paramLabel = "de|en", description = "The language that it is written in; de by default.")
    private Language language = Language.DE;

    /** Creates the options; picocli fills them in. */
    public TranslatedOutput() {}

    /** Returns the language that was asked for. */
    public Language language() {
        return language;
    }
}
