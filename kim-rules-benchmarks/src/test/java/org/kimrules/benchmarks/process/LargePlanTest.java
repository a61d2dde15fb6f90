package org.kimrules.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kimrules.benchmarks.contender.Contender;
import org.kimrules.benchmarks.process.ChildJvm.Ended;
import org.kimrules.benchmarks.result.Row;

class LargePlanTest {

    /** A tenth of the plan that has to fit into 512 MB, and an eighth of that heap: Java and the law have their part of it, too. */
    @Test
    void a_plan_of_ten_thousand_positions_is_assessed_within_64_megabytes() {
        Ended ended = new ChildJvm(List.of("-Xmx64m", "-XX:+UseSerialGC"), 120)
                .run(ChildJvm.wholePath(), LargePlan.class, List.of("10000", Contender.LIBRARY.name(), "0"));
        assertThat(ended.finished()).as(ended.said()).isTrue();
        assertThat(ended.rows()).extracting(Row::measure).contains("heap answer");
    }
}
