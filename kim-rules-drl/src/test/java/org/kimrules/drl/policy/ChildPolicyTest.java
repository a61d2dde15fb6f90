package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.child.ChildAnswer;
import org.kimrules.core.child.ChildAnswer.Status;
import org.kimrules.core.child.ChildException;
import org.kimrules.core.child.ChildException.Code;
import org.kimrules.core.child.ChildOptions;
import org.kimrules.core.child.ChildPolicy;
import org.kimrules.core.data.Documents;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.signing.Canonical;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.signed.Signing;

/** Whatever the rules of a child do, its parent goes on, and the next answer is the one it would give itself. */
class ChildPolicyTest {

    private static final LocalDate KNOWN = LocalDate.of(2021, 1, 15);
    private static final ChildOptions OPTIONS = new ChildOptions(
            Trust.TRUSTED,
            Signers.NONE,
            96,
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            100_000,
            List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));

    /** The rule does what the employer of a position is called. */
    private static final String EVIL = """
            function void evil( String what ) {
                if ( what.equals( "exit" ) ) { System.exit( 7 ); }
                if ( what.equals( "memory" ) ) {
                    java.util.List kept = new java.util.ArrayList();
                    while ( true ) { kept.add( new byte[1000000] ); }
                }
                if ( what.equals( "loop" ) ) { while ( true ) { Thread.yield(); } }
                if ( what.equals( "stack" ) ) { evil( what ); }
                if ( what.equals( "print" ) ) { System.out.println( "answer" ); }
                try {
                    java.io.OutputStream wire = new java.io.FileOutputStream( java.io.FileDescriptor.out );
                    if ( what.equals( "garbage" ) ) { wire.write( new byte[100000] ); }
                    if ( what.equals( "shut" ) ) { wire.close(); }
                } catch ( java.io.IOException e ) { }
            }

            rule "CH-01-s:""";

    @TempDir
    private Path policies;

    private Path folder;
    private Policy here;

    @BeforeEach
    void writeAnEvilPolicy() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/CH-01/check.drl", "rule \"CH-01-s:", EVIL);
        choirs.edit(
                "law/choir-rules/CH-01/check.drl",
                "insert( satisfied( $s ) );",
                "insert( satisfied( $s ) ); evil( $s.sponsor().name() );");
        folder = choirs.folder();
        here = Policies.load(folder, Trust.TRUSTED);
    }

    @AfterEach
    void nothingIsLeftBehind() throws InterruptedException {
        assertThat(children()).isEmpty();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("kim-child")) {
                thread.join(TimeUnit.MINUTES.toMillis(1));
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private String plan(String sponsor) {
        GrantPlan plan = Choirs.plan(sponsor, "MUSIC_SCHOOL", "T")
                .budget(budget -> budget.line("L", "Line", true))
                .build(here);
        return new String(Canonical.bytes(PlanDocument.of(plan).root()), StandardCharsets.UTF_8);
    }

    private ChildAnswer ask(ChildPolicy child, String sponsor) {
        return child.assess(plan(sponsor), Optional.of(KNOWN), Language.EN);
    }

    private String answerHere(String sponsor) {
        GrantPlan plan = new PlanDocument(Documents.json(plan(sponsor))).toPlan(here);
        return JsonReport.of(here.assess(plan, AsOf.knownOn(KNOWN)), here, Language.EN);
    }

    private void answersRightly(ChildPolicy child) {
        assertThat(ask(child, "honest")).isEqualTo(new ChildAnswer(Status.ASSESSED, answerHere("honest")));
    }

    private Code failure(ChildPolicy child, String sponsor) {
        return catchThrowableOfType(ChildException.class, () -> ask(child, sponsor))
                .code();
    }

    @Test
    void aChildThatEndsInAnyWayIsNamedAndTheNextAnswersRightly() {
        try (ChildPolicy child = new ChildPolicy(folder, OPTIONS)) {
            answersRightly(child);
            Map<String, Code> ends = Map.of(
                    "exit", Code.CHILD_ENDED,
                    "memory", Code.CHILD_ENDED,
                    "shut", Code.CHILD_ENDED,
                    "garbage", Code.CHILD_GARBLED);
            ends.forEach((evil, code) -> {
                assertThat(failure(child, evil)).as(evil).isEqualTo(code);
                answersRightly(child);
            });
            System.out.println("faults of children: " + ends.size() + ", survived: " + ends.size());
        }
    }

    @Test
    void aChildThatNeverAnswersIsEnded() {
        try (ChildPolicy child = new ChildPolicy(folder, OPTIONS.answerWithin(Duration.ofSeconds(1)))) {
            assertThat(failure(child, "loop")).isEqualTo(Code.CHILD_LATE);
            assertThat(children()).isEmpty();
        }
    }

    @Test
    void onlyAChildThatHasEndedIsReplaced() throws Exception {
        try (ChildPolicy child = new ChildPolicy(folder, OPTIONS)) {
            answersRightly(child);
            List<ProcessHandle> before = children();
            assertThat(ask(child, "stack").status()).isEqualTo(Status.FAILED);
            assertThat(ask(child, "print").text()).isEqualTo(answerHere("print"));
            assertThat(child.assess("{}", Optional.of(KNOWN), Language.EN).status())
                    .isEqualTo(Status.REFUSED);
            assertThat(child.assess("no plan", Optional.empty(), Language.EN).status())
                    .isEqualTo(Status.REFUSED);
            answersRightly(child);
            assertThat(children()).isEqualTo(before).hasSize(1);

            before.get(0).destroyForcibly();
            before.get(0).onExit().get();
            answersRightly(child);
        }
    }

    @Test
    void whatIsTooLongIsNotTaken() {
        ChildOptions small = new ChildOptions(
                Trust.TRUSTED, Signers.NONE, 96, OPTIONS.start(), OPTIONS.answer(), 1_000, OPTIONS.flags());
        try (ChildPolicy child = new ChildPolicy(folder, small)) {
            assertThat(failure(child, "honest")).isEqualTo(Code.CHILD_TOO_LARGE);
            String large = " ".repeat(17 * 1024 * 1024);
            assertThat(catchThrowableOfType(
                                    ChildException.class, () -> child.assess(large, Optional.empty(), Language.EN))
                            .code())
                    .isEqualTo(Code.CHILD_TOO_LARGE);
        }
    }

    @Test
    void aPolicyThatDoesNotLoadSaysWhy() {
        try (ChildPolicy child = new ChildPolicy(folder, OPTIONS.with(Trust.GATED))) {
            assertThatThrownBy(() -> ask(child, "honest"))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageContaining("DRL_CONSTRUCT");
        }
    }

    @Test
    void aPolicyThatIsNotSignedAsRequiredIsLoadedInNoChild() {
        KeyPair anna = Keys.pair();
        Signers signers = Signers.of(1, Map.of("anna", anna.getPublic()));
        try (ChildPolicy unsigned = new ChildPolicy(folder, OPTIONS.signedBy(signers))) {
            assertThatThrownBy(() -> ask(unsigned, "honest")).hasMessageContaining("MANIFEST_MISSING");
        }
        Signing.folder(folder).renew(3);
        Signing.folder(folder).sign(anna);
        try (ChildPolicy signed = new ChildPolicy(folder, OPTIONS.signedBy(signers.since(3)));
                ChildPolicy downgraded = new ChildPolicy(folder, OPTIONS.signedBy(signers.since(4)))) {
            answersRightly(signed);
            assertThatThrownBy(() -> ask(downgraded, "honest")).hasMessageContaining("MANIFEST_SEQUENCE");
        }
    }

    /** The parent of a child that never ends, in a process of its own, to be killed. */
    static final class Parent {

        public static void main(String[] arguments) throws IOException {
            ChildPolicy child = new ChildPolicy(Path.of(arguments[0]), OPTIONS);
            child.assess(Files.readString(Path.of(arguments[1])), Optional.of(KNOWN), Language.EN);
        }
    }

    @Test
    void aChildEndsWithItsParent() throws Exception {
        Path plan = Files.writeString(policies.resolve("loop.json"), plan("loop"));
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString(),
                        plan.toString())
                .start();
        while (parent.isAlive() && parent.descendants().findAny().isEmpty()) {
            Thread.sleep(10);
        }
        ProcessHandle child = parent.descendants().findAny().orElseThrow();
        parent.destroyForcibly().waitFor();
        child.onExit().get();
        assertThat(child.isAlive()).isFalse();
    }
}
