package org.kimrules.authoring.lint.register;

import java.util.List;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;

/** C07: inventory.txt is what the rule files hold. */
final class InventoryFile implements LintRule {

    @Override
    public String id() {
        return "C07";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        boolean sound = law.unreadable().isEmpty()
                && law.drl().stream().allMatch(file -> file.source().sound());
        List<String> written = law.inventory().text().lines().toList();
        List<String> expected = law.rulesByFile().lines().toList();
        if (!sound || written.equals(expected)) {
            return Stream.of();
        }
        int line = 0;
        while (line < Math.min(written.size(), expected.size())
                && written.get(line).equals(expected.get(line))) {
            line++;
        }
        String right = line < expected.size() ? "`" + expected.get(line).strip() + "`" : "the end of the file";
        return Stream.of(law.inventory()
                .remark(
                        id(),
                        line + 1,
                        "",
                        "the inventory is not what the rule files hold",
                        right + " here; `kim lint --fix` writes it anew"));
    }
}
