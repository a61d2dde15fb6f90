package org.kimrules.policies.kim_nrw.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kimrules.benchmarks.rules.CoreEngine;

/**
 * Of the prebuilt rules of the check stage those of the clauses of CORE. It stands in their package, because the library finds the
 * models of a stage by it.
 */
public final class CoreModel extends ModelImpl {

    private static final String LIST = "META-INF/kie/org.kimrules/kim-rules-drl/drools-model";

    /** Takes the rules out of the model that stands in the jar of the policy. */
    public CoreModel() {
        super(CoreModel.class.getPackageName());
        Model all = all();
        withGlobals(all.getGlobals());
        withRules(all.getRules().stream().filter(CoreModel::wanted).toList());
    }

    private static boolean wanted(Rule rule) {
        return CoreEngine.CLAUSES.stream().anyMatch(clause -> rule.getName().startsWith(clause + "-"));
    }

    private static Model all() {
        String prefix = CoreModel.class.getPackageName() + ".";
        String name = listed().stream()
                .filter(each -> each.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model of the check stage in " + LIST));
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load " + name, e);
        }
    }

    private static List<String> listed() {
        try (InputStream list = CoreModel.class.getClassLoader().getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
