package org.kimrules.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedValuesTest {

    private final List<String> read = new ArrayList<>();

    private final NamedValues values = new NamedValues() {
        @Override
        protected @Nullable Value find(String name) {
            read.add(name);
            return all().get(name);
        }

        @Override
        protected SortedMap<String, Value> all() {
            return new TreeMap<>(Map.of("b", Value.of("y"), "a", Value.of("x")));
        }
    };

    @Test
    void theyAreEqualToAMapOfTheSame() {
        assertThat(values).isEqualTo(Map.of("a", Value.of("x"), "b", Value.of("y")));
        assertThat(values.keySet()).containsExactly("a", "b");
        assertThat(values.get("c")).isNull();
    }

    @Test
    void nobodyCanChangeThem() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> values.put("c", Value.of("z")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> values.keySet().clear());
    }

    @Test
    void aMessageReadsOnlyWhatItsSentenceNames() {
        Message message = Message.of(Text.of("{a}", "{a}"), values);
        assertThat(read).containsExactly("a");
        assertThat(message.arguments()).isEqualTo(Map.of("a", Value.of("x")));
        assertThat(message).isEqualTo(new Message(Text.of("{a}", "{a}"), Map.of("a", Value.of("x"))));
        assertThat(read).containsOnly("a");
    }

    @Test
    void aMessageThatNamesWhatIsNotThereIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(Text.of("{c}", "{a}"), values))
                .withMessage("names [a, c], but its facts have [a, b]");
    }
}
