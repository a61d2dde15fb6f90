package org.kimrules.core.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;

/**
 * A plan to fill in, as YAML: every field that a plan of the policy may have, with what it means and which codes may stand there. What
 * a plan needs is empty, so that nothing is granted that nobody wrote; a reader refuses it until it is filled in. What may be left
 * out stands behind a hash, and within that once more. Like the schema it is made of what the reader of plans asks for.
 */
public final class BlankPlan {

    /** Lists that a document may do without, but hardly a plan. */
    private static final Set<String> USED =
            Set.of("sponsors", "positions", "meetings", "budget", "budget.lines", "budget.ownFunds");

    private static final int COLUMN = 32;
    private static final int FEW = 20;

    private final Language language;
    private final Descriptions descriptions = Descriptions.of("plan");
    private final StringBuilder yaml = new StringBuilder();

    private BlankPlan(Language language) {
        this.language = language;
    }

    /** Returns the plan, with explanations in the language. */
    public static String of(Policy policy, Language language) {
        BlankPlan blank = new BlankPlan(language);
        blank.head(policy);
        blank.fields(Plans.shape(policy), "", "", "");
        return blank.yaml.toString();
    }

    private void head(Policy policy) {
        String law = policy.ref().id() + " " + policy.ref().version();
        List.of(
                        Text.of("Plan nach dem Regelwerk " + law + ".", "Plan under the policy " + law + "."),
                        Text.of(
                                "Was leer ist, ist auszufüllen; was hinter # steht, kann wegbleiben.",
                                "Fill in what is empty; what stands behind # may be left out."))
                .forEach(text -> yaml.append("# ").append(text.in(language)).append('\n'));
    }

    /**
     * Writes the fields of a mapping.
     *
     * @param first what stands before the first of them: that of a list's item begins with a hyphen
     * @param prefix what stands before the others
     */
    private void fields(Shape.Mapping mapping, String place, String first, String prefix) {
        String before = first;
        for (Map.Entry<String, Shape.Field> field : mapping.fields().entrySet()) {
            if (!possible(field.getValue().shape())) {
                continue;
            }
            String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            boolean needed = field.getValue().required() || USED.contains(at);
            field(field.getKey(), field.getValue().shape(), at, needed ? before : before + "# ");
            before = prefix;
        }
    }

    /** Where a policy has no code, nothing can stand; nor can what would need to have one. */
    private static boolean possible(Shape shape) {
        if (items(shape) instanceof Shape.Mapping mapping) {
            Collection<Shape.Field> fields = mapping.fields().values();
            return fields.stream().anyMatch(field -> possible(field.shape()))
                    && fields.stream().allMatch(field -> !field.required() || possible(field.shape()));
        }
        return !(items(shape) instanceof Shape.Words words) || !words.words().isEmpty();
    }

    private void field(String name, Shape shape, String place, String prefix) {
        if (place.equals(name) && items(shape) instanceof Shape.Mapping) {
            yaml.append('\n');
        }
        List<String> said = new ArrayList<>();
        descriptions.at(place).ifPresent(text -> said.add(text.in(language)));
        hints(shape, said);
        line(prefix + name + ":" + value(shape), String.join("; ", said));
        codes(shape, said);
        // what stands below the first field of an item is no item itself
        String inner = prefix.replace('-', ' ') + "  ";
        if (shape instanceof Shape.Mapping section) {
            fields(section, place, inner, inner);
        } else if (items(shape) instanceof Shape.Mapping item) {
            fields(item, place, inner + "- ", inner + "  ");
        }
    }

    /** Returns the shape of the items of a list; of everything else its own. */
    private static Shape items(Shape shape) {
        return shape instanceof Shape.Items items ? items.item() : shape;
    }

    private static String value(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return items.item() instanceof Shape.Mapping ? "" : " []";
        }
        return shape instanceof Shape.Words words && words.words().size() == 1
                ? " " + words.words().keySet().iterator().next()
                : "";
    }

    private void line(String written, String remark) {
        yaml.append(written);
        if (!remark.isEmpty()) {
            yaml.append(" ".repeat(Math.max(2, COLUMN - written.length())))
                    .append("# ")
                    .append(remark);
        }
        yaml.append('\n');
    }

    private void hints(Shape shape, List<String> said) {
        if (shape instanceof Shape.OrWord or) {
            hints(or.shape(), said);
            say(said, "oder " + or.word() + ", solange nicht bekannt", "or " + or.word() + " while not known");
        } else if (shape instanceof Shape.Items items && !(items.item() instanceof Shape.Mapping)) {
            say(said, "mehrere durch Komma getrennt", "several are separated by commas");
        } else if (shape instanceof Shape.Decimal) {
            say(said, "mit Dezimalpunkt", "with a decimal point");
        } else if (shape == Single.COUNT) {
            say(said, "ganze Zahl", "a whole number");
        } else if (shape == Single.DAY) {
            say(said, "JJJJ-MM-TT", "YYYY-MM-DD");
        } else if (shape == Single.FLAG) {
            say(said, "true oder false", "true or false");
        }
    }

    /** Writes the codes that may stand there, those left out that were explained already. */
    private void codes(Shape shape, List<String> said) {
        if (!(items(shape) instanceof Shape.Words words) || words.words().size() == 1) {
            return;
        }
        if (words.words().size() > FEW) {
            int size = words.words().size();
            line(
                    "",
                    "  "
                            + Text.of(size + " Codes, die das Schema nennt", size + " codes that the schema names")
                                    .in(language));
            return;
        }
        words.words().forEach((code, label) -> {
            if (!label.equals(Text.same(code))) {
                line("", "  " + code + " (" + label.in(language) + ")");
            } else if (!String.join(" ", said).contains(code)) {
                line("", "  " + code);
            }
        });
    }

    private void say(List<String> said, String de, String en) {
        said.add(Text.of(de, en).in(language));
    }
}
