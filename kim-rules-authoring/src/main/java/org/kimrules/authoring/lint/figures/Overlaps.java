package org.kimrules.authoring.lint.figures;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;

/** P03: two values that became known on the same day do not apply to a common day. */
final class Overlaps implements LintRule {

    @Override
    public String id() {
        return "P03";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.parameters().values().stream().flatMap(this::remarks);
    }

    private Stream<Remark> remarks(YamlFile file) {
        List<Dated> entries = Dated.of(file);
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(later -> entries.subList(0, later).stream()
                        .filter(earlier -> clash(earlier, entries.get(later)))
                        .map(earlier -> remark(file, earlier, entries.get(later))));
    }

    private static boolean clash(Dated one, Dated other) {
        return one.knownFrom().isPresent()
                && one.knownFrom().equals(other.knownFrom())
                && one.validity().overlaps(other.validity());
    }

    private Remark remark(YamlFile file, Dated earlier, Dated later) {
        return file.file()
                .remark(
                        id(),
                        later.node().line(),
                        "",
                        "the value applies to days of the one in line "
                                + earlier.node().line() + ", and both became known on the same day",
                        "days that do not meet, or the day on which the later one was published");
    }
}
