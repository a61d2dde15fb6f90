package org.kimrules.authoring.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.text.StringSubstitutor;
import org.kimrules.authoring.scaffold.NewPolicy.Form;
import org.kimrules.core.data.Documents;

/**
 * The templates of a new policy. They lie beside this class; a word that one leaves open is written {@code %{id}}. The versions
 * of libraries and plugins are those of the project that this class was built with.
 */
final class Templates {

    private static final List<Template> MODULE = List.of(
            new Template("module/pom.xml", "pom.xml"),
            new Template("module/gitignore", ".gitignore"),
            new Template("module/Policy.java", "src/main/java/%{path}/%{type}Policy.java"),
            new Template("module/kmodule.xml", "src/main/resources/META-INF/kmodule.xml"),
            new Template(
                    "module/provider", "src/main/resources/META-INF/services/org.kimrules.core.policy.PolicyProvider"),
            new Template("module/PolicyTest.java", "src/test/java/%{path}/%{type}Test.java"));

    private static final List<String> POLICY = List.of(
            "policy.yaml",
            "law/directive/document.yaml",
            "law/directive/R-01/clause.md",
            "law/directive/R-01/check.drl",
            "law/directive/R-01/cases.yaml",
            "parameters/POSTS/least-share.yaml",
            "cases/base.yaml",
            "cases/suite.yaml",
            "inventory.txt");

    private Templates() {}

    /** A template, and where what is made of it goes. */
    private record Template(String name, String file) {}

    /** Returns the text of each file of a new policy, by its path. */
    static Map<String, String> filled(NewPolicy policy, Names names) {
        Map<String, String> words = new HashMap<>(names.words());
        versions().forEach((name, version) -> words.put(name.toString(), version.toString()));
        String folder = policy.policyFolder();
        words.put("policy", folder.isEmpty() ? "." : folder);
        words.put("in", folder.isEmpty() ? "" : folder + "/");
        words.put("java", policy.form() == Form.MODULE ? read("java.md") : "");
        StringSubstitutor open = new StringSubstitutor(words, "%{", "}").setEnableUndefinedVariableException(true);
        Map<String, String> files = new LinkedHashMap<>();
        templates(policy.form())
                .forEach(template -> files.put(open.replace(template.file()), open.replace(read(template.name()))));
        return files;
    }

    private static List<Template> templates(Form form) {
        List<Template> templates = new ArrayList<>();
        templates.add(new Template("README.md", "README.md"));
        if (form == Form.MODULE) {
            templates.addAll(MODULE);
        }
        POLICY.forEach(file -> templates.add(new Template("policy/" + file, "%{in}" + file)));
        return templates;
    }

    private static Properties versions() {
        try (InputStream in = open("versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String template) {
        try (InputStream in = open(template)) {
            return Documents.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String template) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(template), template);
    }
}
