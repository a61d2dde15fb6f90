package org.kimrules.drl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Trial.Wanted;

/** A parsed rule file says what stands in it, and where, to the character. */
class RuleSourceTest {

    /** How every shipped rule is written: one pattern per line. Read without the parser, so that the two can be compared. */
    private static final Pattern RULE = Pattern.compile(
            "^rule \"(?<name>[^\"]+)\"\\n(?<meta>(?:    @.*\\n)*)when\\n(?<when>(?:    .*\\n)+)then\\n(?<then>(?:    .*\\n)+)end$",
            Pattern.MULTILINE);

    private static final List<RuleFile> SHIPPED = RuleFile.of(PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw")));

    private static final String ODD = """
            package org.kimrules.policies.choirs.check

            // a comment with ( and " in it
            import org.kimrules.drl.fact.PositionSlice
            import static org.kimrules.drl.finding.Findings.satisfied

            rule "CH-01-s: one, then when @Nothing( is read )"
                @Clause( "CH-01" ) // then
                @Subject( PositionSlice )
                salience 10
            when
                $s : PositionSlice( law contains "CH-01" /* a, b */, employer not in ( "A", "B, C" ),
                    $x : fte, fte == $x || fte > $y )
                not ( Approval( slice == $s ) )
                exists Approval()
                $m : Money( a > 1 ) from $s.list
                eval( $m != null )
                ( Office() or Place() )
            then
                insert( satisfied( $s ) ); // end
            end
            """;

    private static String shown(Piece piece) {
        return piece.name() + "|" + piece.text();
    }

    private static List<MatchResult> written(RuleFile file) {
        return RULE.matcher(file.source().text()).results().toList();
    }

    private static String at(RuleFile file, Span span) {
        return span.in(file.source().text());
    }

    private static Stream<PatternTree> patterns(RuleFile file) {
        return file.source().rules().stream().flatMap(rule -> rule.patterns().stream());
    }

    @Test
    void everyShippedRuleStandsWhereItsSpanSays() {
        assertThat(SHIPPED).hasSizeGreaterThan(50).allSatisfy(file -> {
            List<String> whole = written(file).stream().map(MatchResult::group).toList();
            assertThat(file.source().rules())
                    .extracting(rule -> at(file, rule.span()))
                    .isEqualTo(whole);
            assertThat(file.source().rules())
                    .extracting(rule -> at(file, rule.consequence().span()))
                    .isEqualTo(written(file).stream()
                            .map(rule -> rule.group(4).strip())
                            .toList());
            assertThat(file.source().rules())
                    .extracting(RuleTree::name)
                    .isEqualTo(written(file).stream().map(rule -> rule.group(1)).toList());
        });
    }

    @Test
    void everyPatternOfEveryShippedRuleStandsWhereItsSpanSays() {
        assertThat(SHIPPED)
                .allSatisfy(file -> assertThat(patterns(file).map(pattern -> at(file, pattern.span())))
                        .isEqualTo(written(file).stream()
                                .flatMap(rule -> rule.group(3).lines())
                                .map(String::strip)
                                .toList()));
    }

    @Test
    void theConstraintsOfAPatternAreWhatStandsBetweenItsCommas() {
        assertThat(SHIPPED)
                .allSatisfy(file -> assertThat(patterns(file)).allSatisfy(pattern -> {
                    String constraints = pattern.constraints().stream()
                            .map(constraint -> at(file, constraint.span()))
                            .collect(Collectors.joining(", "));
                    assertThat(at(file, pattern.look()))
                            .isEqualTo(
                                    pattern.binding().map(name -> name + " : ").orElse("") + pattern.type() + "( "
                                            + constraints + " )");
                    assertThat(pattern.constraints()).allSatisfy(each -> {
                        assertThat(each.text()).isEqualTo(at(file, each.span()));
                        assertThat(each.anyOf().isEmpty())
                                .isEqualTo(each.binding().isPresent());
                    });
                }));
    }

    @Test
    void aSpanKnowsLineAndColumn() {
        RuleTree rule = RuleSource.parse("check.drl", ODD).rules().get(0);
        assertThat(rule.span().line()).isEqualTo(7);
        assertThat(rule.span().column()).isEqualTo(1);
        ConstraintTree last = rule.patterns().get(0).constraints().get(3);
        assertThat(last.span().line()).isEqualTo(13);
        assertThat(last.span().column()).isEqualTo(19);
        assertThat(last.span().replace(ODD, "fte > $y")).isEqualTo(ODD.replace("fte == $x || fte > $y", "fte > $y"));
    }

    @Test
    void anOddlyWrittenRuleIsTakenApartAllTheSame() {
        RuleSource source = RuleSource.parse("check.drl", ODD);
        RuleTree rule = source.rules().get(0);
        assertThat(source.sound()).isTrue();
        assertThat(source.rulePackage()).isEqualTo("org.kimrules.policies.choirs.check");
        assertThat(source.imports())
                .extracting(RuleSourceTest::shown)
                .containsExactly(
                        "import|org.kimrules.drl.fact.PositionSlice",
                        "import static|org.kimrules.drl.finding.Findings.satisfied");
        assertThat(source.imports())
                .allSatisfy(each -> assertThat(each.span().in(ODD)).isEqualTo(each.text()));
        assertThat(rule.annotations())
                .extracting(RuleSourceTest::shown)
                .containsExactly("Clause|\"CH-01\"", "Subject|PositionSlice");
        assertThat(rule.attributes()).extracting(RuleSourceTest::shown).containsExactly("salience|10");
        assertThat(rule.clause()).contains("CH-01");
        assertThat(rule.patterns())
                .extracting(PatternTree::wanted)
                .containsExactly(Wanted.ONE, Wanted.NONE, Wanted.SOME, Wanted.ONE);
        assertThat(rule.patterns().get(1).span().in(ODD)).isEqualTo("not ( Approval( slice == $s ) )");
        assertThat(rule.patterns().get(1).look().in(ODD)).isEqualTo("Approval( slice == $s )");
        assertThat(rule.others()).extracting(Piece::name).containsExactly("from", "eval", "or");
        assertThat(rule.consequence().text()).isEqualTo("insert( satisfied( $s ) ); // end");
    }

    @Test
    void eachWordOfAConsequenceHasItsPlace() {
        String text = ODD.replace(
                "insert( satisfied( $s ) );",
                "insert( satisfied( $s ) );\n  insert ( new Object() ); insert( cut( $s, $t ));");
        RuleTree rule = RuleSource.parse("check.drl", text).rules().get(0);
        List<Said> all = Said.all(rule).toList();
        assertThat(all)
                .extracting(said -> said.word().text(), Said::facts)
                .containsExactly(
                        tuple("satisfied", List.of("$s")), tuple("new", List.of()), tuple("cut", List.of("$s", "$t")));
        assertThat(all).allSatisfy(said -> {
            Span place = said.word().span();
            assertThat(place).isEqualTo(Span.of(text, place.from(), place.to()));
            assertThat(place.in(text)).isEqualTo(said.word().text());
        });
        assertThat(Said.of(rule)).contains(all.get(0));
        assertThat(all.get(0).alone(rule)).isFalse();
    }

    @Test
    void aConstraintSaysWhatItComparesWhereThatIsAllItSays() {
        List<ConstraintTree> constraints = RuleSource.parse("check.drl", ODD)
                .rules()
                .get(0)
                .patterns()
                .get(0)
                .constraints();
        assertThat(constraints)
                .extracting(ConstraintTree::text)
                .containsExactly(
                        "law contains \"CH-01\"",
                        "employer not in ( \"A\", \"B, C\" )",
                        "$x : fte",
                        "fte == $x || fte > $y");
        assertThat(constraints.get(2).binding()).isEqualTo(Optional.of("$x"));
        assertThat(constraints.get(3).anyOf())
                .containsExactly(
                        new Comparison("fte", Relation.ONE_OF, List.of("$x")),
                        new Comparison("fte", Relation.ABOVE, List.of("$y")));
    }

    @Test
    void whatElseAFileDeclaresIsNamed() {
        RuleSource source = RuleSource.parse("check.drl", """
                package x
                global java.util.List all
                declare Choir
                    size : int
                end
                function int twice( int x ) { return x; }
                query choirs
                    Choir()
                end
                """);
        assertThat(source.sound()).isTrue();
        assertThat(source.declarations())
                .extracting(Piece::name)
                .containsExactly("global", "function", "declare", "query");
        assertThat(source.declarations()).extracting(each -> each.span().line()).containsExactly(2, 6, 3, 7);
    }

    @Test
    void whatTheParserRefusesIsToldWithItsPlace() {
        RuleSource unknown = RuleSource.parse("check.drl", ODD.replace("when\n", "whenn\n"));
        assertThat(unknown.sound()).isFalse();
        assertThat(unknown.rules()).isEmpty();
        assertThat(unknown.faults()).extracting(RuleSource.Fault::line).containsExactly(11);
    }

    @Test
    void aRuleThatIsNeverClosedIsAtFaultWhereItBegins() {
        RuleSource open = RuleSource.parse("check.drl", ODD.replace("@Clause( \"CH-01\" )", "@Clause( \"CH-01\""));
        assertThat(open.faults()).extracting(RuleSource.Fault::line).containsExactly(7);
    }
}
