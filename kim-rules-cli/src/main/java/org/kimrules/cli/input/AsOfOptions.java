package org.kimrules.cli.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say what could be known when a plan is assessed, and what is assumed where nothing is. */
public final class AsOfOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day whose publications count, such as 2020-09-03; by default the day of the plan's decision.")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--assume",
            paramLabel = "KEY=AMOUNT",
            converter = Assumption.Reader.class,
            description =
                    "A scenario: an amount, or two with .. between them, that stands in for a parameter wherever it is"
                            + " not known; may be given several times.")
    private List<Assumption> assumptions = List.of();

    /** Creates the options; picocli fills them in. */
    public AsOfOptions() {}

    /** A day as ISO writes it, within the years that plans may name. */
    public static final class Day implements ITypeConverter<LocalDate> {

        /** Creates the converter; picocli asks it. */
        Day() {}

        @Override
        public LocalDate convert(String value) {
            try {
                return Knowledge.day(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Returns what could be known of the plan's law.
     *
     * @throws InvalidInputException when no day is given and the plan names none
     * @throws ParameterException when an assumption can't be used
     */
    public AsOf of(GrantPlan plan, Policy policy) {
        return knowledge(policy).of(plan);
    }

    /**
     * Returns what could be known of the law of any plan.
     *
     * @throws ParameterException when an assumption can't be used
     */
    public Knowledge knowledge(Policy policy) {
        List<String> faults = faults(policy.parameters());
        if (!faults.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("; ", faults));
        }
        Knowledge knowledge = knownOn.map(Knowledge::knownOn).orElse(Knowledge.OF_EACH_DECISION);
        for (Assumption assumption : assumptions) {
            knowledge = knowledge.assuming(assumption.key(), assumption.amount());
        }
        return knowledge;
    }

    /** Returns everything that is wrong with the assumptions: of two for one parameter, one would be lost. */
    private List<String> faults(ParameterBook parameters) {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Assumption assumption : assumptions) {
            if (!keys.add(assumption.key())) {
                faults.add("`" + assumption.key() + "` is assumed twice");
            }
            assumption.fault(parameters).ifPresent(faults::add);
        }
        try {
            parameters.checkAmounts(keys);
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }
}
