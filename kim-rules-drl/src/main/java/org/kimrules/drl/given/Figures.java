package org.kimrules.drl.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Segment;

/** Every parameter in every segment of a plan's time, looked up once for each. */
final class Figures {

    private final List<List<ParameterInForce>> bySegment = new ArrayList<>();

    Figures(List<Parameter> parameters, Segments segments, AsOf asOf) {
        for (Segment segment : segments.all()) {
            List<ParameterInForce> inForce = new ArrayList<>(parameters.size());
            for (int i = 0; i < parameters.size(); i++) {
                inForce.add(new ParameterInForce(
                        parameters.get(i).key(),
                        segment,
                        parameters.get(i),
                        used(parameters.get(i), segment, asOf, i)));
            }
            bySegment.add(inForce);
        }
    }

    /** What stays the same from one segment to the next is the same entry. */
    private Optional<UsedParameter> used(Parameter parameter, Segment segment, AsOf asOf, int index) {
        Optional<ParameterValue> value = parameter.on(segment.period().from(), asOf);
        Optional<UsedParameter> before = bySegment.isEmpty()
                ? Optional.empty()
                : bySegment.get(bySegment.size() - 1).get(index).used();
        return before.map(UsedParameter::dated).equals(value)
                ? before
                : value.map(dated -> new UsedParameter(parameter, dated));
    }

    /** Returns all of them. */
    List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        bySegment.forEach(all::addAll);
        return all;
    }

    /** Returns all of them in the segment at the place. */
    List<ParameterInForce> in(int segment) {
        return bySegment.get(segment);
    }

    /** Returns the keys of the figures that change where the segment at the place begins. */
    List<String> changing(int segment) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; segment > 0 && i < in(segment).size(); i++) {
            ParameterInForce figure = in(segment).get(i);
            if (!figure.used().equals(in(segment - 1).get(i).used())) {
                keys.add(figure.key());
            }
        }
        return keys;
    }
}
