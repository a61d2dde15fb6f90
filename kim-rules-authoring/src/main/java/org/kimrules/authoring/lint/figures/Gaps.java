package org.kimrules.authoring.lint.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;

/** P02: between its first and its last day, a parameter says something of every day, if only that it is not known. */
final class Gaps implements LintRule {

    @Override
    public String id() {
        return "P02";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.parameters().values().stream().flatMap(file -> gaps(file).stream());
    }

    private List<Remark> gaps(YamlFile file) {
        List<Dated> entries = new ArrayList<>(Dated.of(file));
        entries.sort(Comparator.comparing(entry -> entry.validity().from()));
        List<Remark> gaps = new ArrayList<>();
        Optional<LocalDate> covered = entries.stream()
                .findFirst()
                .map(first -> first.validity().from().minusDays(1));
        for (Dated entry : entries) {
            LocalDate from = entry.validity().from();
            covered.map(last -> last.plusDays(1))
                    .filter(from::isAfter)
                    .ifPresent(gap -> gaps.add(gap(file, entry, gap)));
            covered = covered.flatMap(last -> entry.validity().to().map(to -> to.isAfter(last) ? to : last));
        }
        return gaps;
    }

    private Remark gap(YamlFile file, Dated next, LocalDate from) {
        LocalDate to = next.validity().from().minusDays(1);
        return file.file()
                .remark(
                        id(),
                        next.node().line(),
                        "",
                        "nothing is said of " + from + " to " + to,
                        "a value for these days, or an entry without one and why it is not known");
    }
}
