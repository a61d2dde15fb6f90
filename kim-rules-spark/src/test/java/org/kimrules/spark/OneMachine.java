package org.kimrules.spark;

import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineTally;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** The file of results that a batch in one JVM writes, without Spark. */
final class OneMachine {

    private static final Policy POLICY = Policies.load("kim-nrw");

    private OneMachine() {}

    static String results(BatchHeader.Input input, List<Source> sources, LineOptions options) {
        LineWriter writer = new LineWriter(POLICY, options);
        LineTally tally = new LineTally();
        StringBuilder file = new StringBuilder(header(input, options).line()).append('\n');
        try (Stream<BatchLine> lines = Workers.of(2).map(sources.stream(), (index, source) -> writer.line(source))) {
            lines.forEach(line -> {
                tally.add(line);
                file.append(line.text()).append('\n');
            });
        }
        return file.append(tally.trailer().line()).append('\n').toString();
    }

    private static BatchHeader header(BatchHeader.Input input, LineOptions options) {
        BatchHeader.Law law = new BatchHeader.Law(
                POLICY.ref().id(), POLICY.ref().version(), POLICY.fingerprint().digest());
        return new BatchHeader("kim (not packaged)", law, options, true, input);
    }
}
