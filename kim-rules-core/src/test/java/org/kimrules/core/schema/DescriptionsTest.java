package org.kimrules.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.testing.SamplePolicy;

/** Every field of a schema is explained, and nothing is explained that no schema has. */
class DescriptionsTest {

    private static void places(Shape shape, String place, Set<String> found) {
        if (shape instanceof Shape.Mapping mapping) {
            mapping.fields().forEach((name, field) -> {
                String at = place.isEmpty() ? name : place + "." + name;
                found.add(at);
                places(field.shape(), at, found);
            });
        } else if (shape instanceof Shape.Items items) {
            places(items.item(), place, found);
        }
    }

    private static void assertExplained(Shape shape, Descriptions descriptions) {
        Set<String> places = new TreeSet<>();
        places(shape, "", places);
        assertThat(places)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        place -> assertThat(descriptions.at(place)).as(place).isPresent());
        Set<String> used = new TreeSet<>();
        places.forEach(place -> descriptions.key(place).ifPresent(used::add));
        assertThat(used).isEqualTo(new TreeSet<>(descriptions.texts().keySet()));
    }

    @Test
    void everyFieldOfAPlanIsExplained() {
        assertExplained(Plans.shape(new SamplePolicy()), Descriptions.of("plan"));
    }

    @Test
    void everyFieldOfAnAssessmentIsExplained() {
        assertExplained(JsonReport.shape(new SamplePolicy()), Descriptions.of("assessment"));
    }
}
