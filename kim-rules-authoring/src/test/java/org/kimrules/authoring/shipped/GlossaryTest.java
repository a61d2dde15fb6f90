package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.core.reading.Plans;
import org.kimrules.drl.RulePolicies;
import org.kimrules.drl.context.ApplicantCount;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.glossary.Property;

/** Whatever a rule reads and whatever a fact states has its words. */
class GlossaryTest {

    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
    private static final Glossary GLOSSARY = Glossary.read();

    private static final Pattern LOOK = Pattern.compile("(?:(\\$\\w+) : )?\\b([A-Z]\\w+)\\( (.*) \\)");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\b(?:true|false|not|in|contains|[0-9]+)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[a-z]\\w*(?:\\.\\w+)*");
    private static final Pattern OF_BOUND = Pattern.compile("(\\$\\w+)\\.(\\w+)");

    @Test
    void everyPropertyThatARuleReadsHasItsWords() {
        Set<String> read = FOLDER.layers().stream()
                .flatMap(layer -> layer.inventory().files().stream().map(layer.files()::read))
                .flatMap(text -> Stream.of(text.split("\nrule ")))
                .flatMap(rule -> read(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read)
                .hasSizeGreaterThan(50)
                .contains("PositionSlice.position.role", "Filing.earlyStart", "PositionSlice.sponsorId");
        assertThat(read.stream().filter(GlossaryTest::wordless)).isEmpty();
    }

    /** Returns what the rule reads, each as type and property. */
    private static Set<String> read(String rule) {
        Map<String, String> bound = new HashMap<>();
        Set<String> read = new TreeSet<>();
        for (MatchResult look : LOOK.matcher(rule).results().toList()) {
            String conditions = LITERAL.matcher(look.group(3)).replaceAll("");
            bound.put(String.valueOf(look.group(1)), look.group(2));
            NAME.matcher(conditions).results().forEach(name -> read.add(look.group(2) + "." + name.group()));
            OF_BOUND.matcher(conditions)
                    .results()
                    .filter(name -> bound.containsKey(name.group(1)))
                    .forEach(name -> read.add(bound.get(name.group(1)) + "." + name.group(2)));
        }
        return read;
    }

    private static boolean wordless(String name) {
        String type = name.substring(0, name.indexOf('.'));
        String property = name.substring(type.length() + 1);
        return GLOSSARY.fact(type).de().equals(type)
                || GLOSSARY.entry(type, property).label().de().equals(property);
    }

    @Test
    void everyValueThatAFactStatesHasItsWordsAndItsPlaceInThePlan() {
        List<Fact> facts = facts();
        Set<String> stated = facts.stream()
                .flatMap(fact -> fact.values().keySet().stream()
                        .map(name -> fact.getClass().getSimpleName() + "." + name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(stated).hasSizeGreaterThan(80).contains("Filing.approved", "UnitBalance.difference");
        assertThat(stated.stream().filter(GlossaryTest::wordless)).isEmpty();
        assertThat(facts.stream()
                        .flatMap(fact -> fact.values().keySet().stream()
                                .flatMap(name ->
                                        Property.path(
                                                fact,
                                                GLOSSARY.entry(fact.getClass().getSimpleName(), name))
                                                .stream())))
                .contains("sponsors[REGE].kind", "positions[TRAEGER-CM-1].supervision.technical", "applicant.kind")
                .allMatch(path -> path.matches("[\\w.]+(\\[[^\\[\\]{}]+])?[\\w.]*"));
    }

    @Test
    void whatAMessageMayNameIsWhatSomeFactStates() {
        Map<String, Set<String>> stated = new TreeMap<>();
        facts().forEach(fact -> stated.computeIfAbsent(fact.getClass().getSimpleName(), any -> new TreeSet<>())
                .addAll(fact.values().keySet()));
        assertThat(stated)
                .isEqualTo(FactTypes.names().stream()
                        .collect(Collectors.toMap(type -> type, FactTypes::stated, (a, b) -> a, TreeMap::new)));
    }

    /** Returns the facts of all plans on record and of all cases, and a count, of which the policy has none. */
    private static List<Fact> facts() {
        Heard heard = new Heard(new RulePolicies().rules(FOLDER.layers()));
        Law law = new Law(FOLDER, heard);
        Suite suite = Suite.read(FOLDER);
        TrialsTest.plans().forEach(file -> TrialsTest.assess(law, Plans.read(file, law.whole())));
        suite.cases().forEach(one -> law.whole().assess(suite.plan(one, law.whole()), one.asOf()));
        return Stream.concat(
                        heard.runs().stream().flatMap(run -> run.facts().stream()),
                        Stream.of(new ApplicantCount("INHABITANTS", Optional.of(5000))))
                .distinct()
                .toList();
    }

    @Test
    void everyKindOfCodesThatAClauseAsksForAndEveryStatementHasItsWords() {
        assertThat(FOLDER.register().clauses())
                .flatExtracting(clause -> clause.applies().keySet())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(GLOSSARY.kind(kind).de())
                        .as("words for %s", kind)
                        .isNotEqualTo(kind));
        assertThat(FOLDER.vocabulary().statements().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(GLOSSARY.statement(name).de())
                        .as("words for %s", name)
                        .isNotEqualTo(name));
    }
}
