package org.kimrules.cli.input;

import java.util.List;
import org.kimrules.core.batch.Masking;
import picocli.CommandLine.Option;

/** The option that says which texts of a plan are left out. */
public final class MaskOption {

    @Option(
            names = "--mask",
            paramLabel = "PLACE",
            arity = "0..1",
            fallbackValue = Masking.MARKED,
            split = ",",
            description =
                    "Leave out the texts that the plan marks as personal, or with --mask=PLACE,... those of these places,"
                            + " such as sponsors[*].name.")
    private List<String> places = List.of();

    /** Creates the option; picocli fills it in. */
    public MaskOption() {}

    /** Returns what was asked for. */
    public Masking masking() {
        return new Masking(places);
    }
}
