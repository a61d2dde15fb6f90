package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The other programme as classes and files of somebody else, with its layer in this jar. The model that kie-maven-plugin would write is
 * written by hand and compiled here.
 *
 * @param classes the folder that its jar is made of
 */
record ChoirJar(Path classes) {

    private static final String PROVIDER = """
            package choirs;

            public final class ChoirPolicies extends org.kimrules.drl.PolicyJar {
                public ChoirPolicies() {
                    super("org.example", "choir-rules", "choirs");
                }
            }
            """;

    private static final String MODEL = """
            package org.kimrules.policies.choirs.check;

            import static org.drools.model.DSL.*;
            import static org.drools.model.PatternDSL.pattern;
            import static org.drools.model.PatternDSL.rule;

            import java.util.List;
            import org.drools.model.*;
            import org.kimrules.drl.fact.PositionSlice;
            import org.kimrules.drl.finding.Findings;

            public final class RulesOfChoirs implements Model {

                private static final String PACKAGE = "org.kimrules.policies.choirs.check";

                public String getName() {
                    return PACKAGE;
                }

                public String getPackageName() {
                    return PACKAGE;
                }

                public List<Global> getGlobals() {
                    return List.of();
                }

                public List<TypeMetaData> getTypeMetaDatas() {
                    return List.of();
                }

                public List<EntryPoint> getEntryPoints() {
                    return List.of();
                }

                public List<Query> getQueries() {
                    return List.of();
                }

                public List<Rule> getRules() {
                    return List.of(
                            answer("CH-01-s: employed by a music school", true),
                            answer("CH-01-v: employed by somebody else", false));
                }

                private static Rule answer(String name, boolean school) {
                    Variable<PositionSlice> slice = declarationOf(PositionSlice.class);
                    return rule(PACKAGE, name)
                            .metadata("Clause", "CH-01")
                            .build(
                                    pattern(slice).expr(name, each -> each.law().contains("CH-01")
                                            && each.employer().equals("MUSIC_SCHOOL") == school),
                                    on(slice).execute((drools, each) -> drools.insert(
                                            school ? Findings.satisfied(each) : Findings.violated(each))));
                }
            }
            """;

    /** Writes and compiles everything. */
    static ChoirJar in(Path classes) throws IOException {
        ChoirJar jar = new ChoirJar(classes);
        Choirs.in(classes.resolve("policies"));
        jar.write("choirs/ChoirPolicies.java", PROVIDER);
        jar.write("org/kimrules/policies/choirs/check/RulesOfChoirs.java", MODEL);
        jar.write("META-INF/services/org.kimrules.core.policy.PolicyProvider", "choirs.ChoirPolicies\n");
        jar.write(
                "META-INF/kie/org.example/choir-rules/drools-model",
                "Drools-Model-Version:10.2.0\norg.kimrules.policies.choirs.check.RulesOfChoirs\n");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        classes.resolve("choirs/ChoirPolicies.java").toString(),
                        classes.resolve("org/kimrules/policies/choirs/check/RulesOfChoirs.java")
                                .toString());
        assertThat(failed).isZero();
        return jar;
    }

    /** Writes a file of it. */
    void write(String file, String text) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Packs it. */
    Path pack(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Asks with the jar or its classes on the class path of the thread, as an application that loads plug-ins does. */
    static <T> T with(Path jar, Supplier<T> asked) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return asked.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
