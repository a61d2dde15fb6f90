package org.kimrules.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.impact.Impact;
import org.kimrules.authoring.impact.ImpactJson;
import org.kimrules.authoring.impact.ImpactReport;
import org.kimrules.authoring.impact.PlanImpact.Source;
import org.kimrules.cli.input.PolicyOption;
import org.kimrules.cli.input.TrustOption;
import org.kimrules.cli.output.ExitCodes;
import org.kimrules.cli.output.TranslatedOutput;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.PlanFolder;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Formats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Two versions of a policy, compared for the command line. */
final class PolicyImpact {

    private final CommandSpec spec;
    private final TrustOption trust;
    private final TranslatedOutput output;

    PolicyImpact(CommandSpec spec, TrustOption trust, TranslatedOutput output) {
        this.spec = spec;
        this.trust = trust;
        this.output = output;
    }

    /**
     * Assesses the plans under both versions and prints what changes.
     *
     * @param old the id or folder of the old version
     * @param renewed the id or folder of the new version
     * @param plans files and folders of plans
     * @param knownOn what could be known; without it the day of each plan's decision
     * @return the exit code
     */
    int run(String old, String renewed, List<Path> plans, Optional<LocalDate> knownOn) {
        Law before = Law.of(PolicyOption.load(spec, old, trust));
        Law after = Law.of(PolicyOption.load(spec, renewed, trust));
        if (!before.folder().ref().id().equals(after.folder().ref().id())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`" + before.folder().ref().id() + "` and `"
                            + after.folder().ref().id() + "` are no versions of one policy");
        }
        Knowledge knowledge = knownOn.map(Knowledge::knownOn).orElse(Knowledge.OF_EACH_DECISION);
        Impact impact = Impact.between(before, after, documents(plans), knowledge::of);
        output.print(
                spec.commandLine().getOut(),
                out -> out.print(ImpactReport.of(impact, after.folder().vocabulary(), output.language(), output.ink())),
                out -> out.print(ImpactJson.of(
                        impact, new Formats(output.language(), after.folder().vocabulary()))));
        return impact.plans().stream().allMatch(plan -> plan.refused().isEmpty())
                ? ExitCodes.FREE
                : ExitCodes.BAD_INPUT;
    }

    /** Returns the plans by their files; one that is no document is told with the others. */
    private Map<Path, Source> documents(List<Path> plans) {
        Map<Path, Source> documents = new LinkedHashMap<>();
        plans.stream().flatMap(this::files).forEach(file -> documents.put(file, open(file)));
        return documents;
    }

    private static Source open(Path file) {
        try {
            return new Source.Read(Plans.open(file));
        } catch (InvalidInputException e) {
            return new Source.Unreadable(e.problems());
        }
    }

    private Stream<Path> files(Path given) {
        if (!Files.isDirectory(given)) {
            return Stream.of(given);
        }
        try {
            return PlanFolder.at(given).files().values().stream();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "the folder `" + given + "` can't be read: " + e.getMessage(), e);
        }
    }
}
