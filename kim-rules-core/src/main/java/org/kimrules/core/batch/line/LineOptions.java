package org.kimrules.core.batch.line;

import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Masking;
import org.kimrules.core.text.Language;

/**
 * What a line depends on besides its document and the policy.
 *
 * @param knowledge what the plans may know
 * @param language the language of problems and of the messages of whole reports
 * @param full whether the whole report stands in the line beside the summary
 * @param masking what of the plans is masked
 */
public record LineOptions(Knowledge knowledge, Language language, boolean full, Masking masking) {

    /** Each plan as of its decision, in German, in short. */
    public static final LineOptions DEFAULT = new LineOptions(Knowledge.OF_EACH_DECISION, Language.DE, false);

    /** Creates options with which nothing is masked. */
    public LineOptions(Knowledge knowledge, Language language, boolean full) {
        this(knowledge, language, full, Masking.NONE);
    }

    /** Returns the same with something masked. */
    public LineOptions with(Masking other) {
        return new LineOptions(knowledge, language, full, other);
    }
}
