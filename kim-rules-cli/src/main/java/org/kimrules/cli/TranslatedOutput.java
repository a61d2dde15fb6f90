package org.kimrules.cli;

import org.kimrules.core.text.Language;
import picocli.CommandLine.Option;

/** Output of a command that answers in German or in English. */
final class TranslatedOutput extends Output {

    @Option(names = "--lang", paramLabel = "de|en", description = "The language that it is written in; de by default.")
    private Language language = Language.DE;

    /** Creates the options; picocli fills them in. */
    TranslatedOutput() {}

    /** Returns the language that was asked for. */
    Language language() {
        return language;
    }
}
