package org.kimrules.authoring.lint.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.fit.RuleFit;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.gate.TreeGate;

/** What the readers themselves say of the folder, and of its cases where the folder can be loaded. No rule is compiled. */
final class Unloadable implements LintRule {

    /** Told by C07, at the line of the inventory. */
    private static final Set<String> INVENTORY = Set.of(FaultCode.RULE_MISSING.name(), FaultCode.RULE_UNLISTED.name());

    private final String id;
    private final Function<LawFolder, List<PolicyFault>> reader;

    private Unloadable(String id, Function<LawFolder, List<PolicyFault>> reader) {
        this.id = id;
        this.reader = reader;
    }

    /** F02: the folder can be loaded, its rule files pass the gate that stands before the compiler, and they fit the policy. */
    static LintRule policy() {
        return new Unloadable(
                "F02",
                law -> faults(() -> {
                    Faults faults = new Faults();
                    List<Layer> layers = PolicyFolder.layers(law.files(), faults);
                    refused(law).forEach(faults::add);
                    RuleFit.check(layers, faults);
                    faults.throwIfAny();
                    return layers;
                }));
    }

    private static Stream<PolicyFault> refused(LawFolder law) {
        return law.drl().stream()
                .map(DrlFile::file)
                .flatMap(file -> TreeGate.refusals(new Source(file.path(), file.text())).stream());
    }

    /** F03: the cases can be read. Those of a layer without plans of its own are read with the policy that covers it. */
    static LintRule cases() {
        return new Unloadable("F03", law -> plans(law.files()) ? unread(law.files()) : List.of());
    }

    /** What keeps the folder from being loaded is told by F02. */
    private static List<PolicyFault> unread(PolicyFiles files) {
        List<PolicyFolder> loaded = new ArrayList<>();
        return faults(() -> loaded.add(PolicyFolder.read(files))).isEmpty()
                ? faults(() -> Suite.read(loaded.get(0)))
                : List.of();
    }

    private static boolean plans(PolicyFiles files) {
        return files.listing().stream().flatMap(Set::stream).anyMatch(path -> path.startsWith("cases/"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        Set<String> unreadable = law.yaml()
                .filter(file -> !file.sound())
                .map(file -> file.file().path())
                .collect(Collectors.toCollection(HashSet::new));
        unreadable.addAll(law.unreadable());
        return reader.apply(law).stream()
                .filter(fault -> !INVENTORY.contains(fault.code()))
                .filter(fault -> fault.place()
                        .filter(place -> unreadable.contains(place.file()))
                        .isEmpty())
                .map(fault -> remark(fault, law));
    }

    private static List<PolicyFault> faults(Supplier<?> read) {
        try {
            var unused = read.get();
            return List.of();
        } catch (PolicyException e) {
            return e.faults();
        } catch (IllegalArgumentException e) {
            return List.of(PolicyFault.of(String.valueOf(e.getMessage())));
        }
    }

    private Remark remark(PolicyFault fault, LawFolder law) {
        String what =
                fault.code().equals(PolicyFault.SENTENCE) ? fault.found() : fault.code() + ": `" + fault.found() + "`";
        String fix = fault.expected().isEmpty() ? "a folder that can be loaded" : fault.expected();
        return fault.place()
                .map(place -> law.file(place.file())
                        .orElseGet(() -> new LawFile(place.file(), ""))
                        .remark(id(), place.line().orElse(1), place.column().orElse(1), what, fix))
                .orElseGet(() -> law.policy().file().remark(id(), 1, 1, what, fix));
    }
}
