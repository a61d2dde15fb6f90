package org.kimrules.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a clause stands in the files of its policy, and what they hold of it (<i>Fundstelle</i>). It is for readers who
 * want to find a rule; an assessment names the rules that answered by itself. Paths start with the id of the policy whose
 * folder it is, such as {@code kim-nrw/law/handlungskonzept-2020/B1-02}, with forward slashes. Immutable.
 *
 * @param folder the path of the clause's folder
 * @param rules its rule files, sorted by path; none for a clause that no rule answers
 * @param cases the path of its executable cases, if it has some
 * @param sentences what each of its cases says, in the order of the file
 * @param parameters the keys of the parameters that its rules name, sorted
 * @param digests the SHA-256 of each part of it
 * @param signOffs the file of those who signed the clause off, if there are some
 */
public record ClauseFiles(
        String folder,
        List<RuleFile> rules,
        Optional<String> cases,
        List<String> sentences,
        List<String> parameters,
        Map<Part, String> digests,
        Optional<String> signOffs) {

    /** The file that holds the sign-offs of a clause, in its folder. */
    public static final String SIGN_OFFS = "sign-offs.json";

    /** The file that holds the sentence of a clause, in its folder. */
    private static final String SENTENCE = "/clause.md";

    /** What somebody signs of a clause; its cases only try it out. */
    public enum Part {
        /** Its rule files, with their paths. */
        RULES("rules"),
        /** The files of the parameters that its rules name. */
        PARAMETERS("parameters"),
        /** Its clause.md: sentence, messages, validity and all else that stands there. */
        SENTENCE("sentence");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** Returns its name in JSON. */
        public String field() {
            return field;
        }
    }

    /**
     * A rule file.
     *
     * @param path its path
     * @param rules the names of its rules, in the order of the file
     */
    public record RuleFile(String path, List<String> rules) {

        /** Keeps a copy. */
        public RuleFile {
            rules = List.copyOf(rules);
        }
    }

    /** Keeps copies. */
    public ClauseFiles {
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
        parameters = List.copyOf(parameters);
        digests = Map.copyOf(digests);
    }

    /** Returns the path of the file that holds the sentence of the clause. */
    public String clause() {
        return folder + SENTENCE;
    }
}
