package org.kimrules.authoring.lint.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.PolicyFolder;

/** F02: the folder can be loaded; what stands against it is told by the reader itself. Its rules are not compiled. */
final class Unloadable implements LintRule {

    /** Told by C07, at the line of the inventory. */
    private static final Set<String> INVENTORY = Set.of(FaultCode.RULE_MISSING.name(), FaultCode.RULE_UNLISTED.name());

    @Override
    public String id() {
        return "F02";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        Set<String> unreadable = law.yaml()
                .filter(file -> !file.sound())
                .map(file -> file.file().path())
                .collect(Collectors.toSet());
        return faults(law).stream()
                .filter(fault -> !INVENTORY.contains(fault.code()))
                .filter(fault -> fault.place()
                        .filter(place -> unreadable.contains(place.file()))
                        .isEmpty())
                .map(fault -> remark(fault, law));
    }

    private static List<PolicyFault> faults(LawFolder law) {
        try {
            var unused = PolicyFolder.read(law.files());
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
