package org.kimrules.authoring.scaffold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * The names that follow from the id of a policy: {@code reading-mentors} has the package {@code org.example.reading_mentors},
 * classes that begin with {@code ReadingMentors}, and the title "Reading mentors".
 *
 * @param id the id
 * @param group the group id that its module gets, which its package begins with
 */
record Names(String id, String group) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Returns what is wrong with the id and the group. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!ID.matcher(id).matches()) {
            problems.add("`" + id + "` is no id of a policy, expected small letters, digits and hyphens such as"
                    + " reading-mentors");
        } else if (!SourceVersion.isName(word())) {
            problems.add(
                    "`" + id + "` is a word that Java keeps for itself, expected another id such as " + id + "-grants");
        } else if (Names.class.getResource("/policies/" + id + "/policy.yaml") != null) {
            problems.add("the policy `" + id + "` is there already, expected an id of its own");
        }
        if (!SourceVersion.isName(group)) {
            problems.add("`" + group + "` is no group, expected a name such as org.example");
        }
        return problems;
    }

    private String word() {
        return id.replace('-', '_');
    }

    private String packageName() {
        return group + "." + word();
    }

    /** Returns the words that the templates leave open. */
    Map<String, String> words() {
        String title = id.replace('-', ' ');
        return Map.of(
                "id", id,
                "group", group,
                "word", word(),
                "package", packageName(),
                "path", packageName().replace('.', '/'),
                "type", Arrays.stream(id.split("-")).map(Names::capital).collect(Collectors.joining()),
                "title", capital(title));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
