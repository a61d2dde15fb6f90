package org.kimrules.drl.fit;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of the library says of types, of their properties and of the words of rules, as the compiler reads it. */
final class Javadoc {

    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "kim-rules-core", "src", "main", "java"));

    private final Map<Class<?>, Map<String, String>> read = new HashMap<>();

    /** Returns what is said of the type. */
    String type(Class<?> type) {
        return of(type).getOrDefault(type.getSimpleName(), "");
    }

    /** Returns what is said of the property, by the type itself or by one that it is of; empty where nothing is. */
    String property(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        List<String> readers = List.of(name + "()", "is" + capital + "()", "get" + capital + "()", name);
        return types(type)
                .flatMap(each -> readers.stream().map(of(each)::get).filter(Objects::nonNull))
                .findFirst()
                .orElse("");
    }

    /** Returns what is said of the method with the types of its parameters: {@code violated( Subject )}. */
    String method(Class<?> type, String signature) {
        return of(type).getOrDefault(signature.replace("( ", "(").replace(" )", ")"), "");
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getInterfaces()).flatMap(Javadoc::types));
    }

    private Map<String, String> of(Class<?> type) {
        return read.computeIfAbsent(type, Javadoc::parse);
    }

    private static Map<String, String> parse(Class<?> type) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return SOURCES.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(path -> parse(path, type.getSimpleName()))
                .orElse(Map.of());
    }

    private static Map<String, String> parse(Path path, String type) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> said = new HashMap<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(path));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(docs, type, said).scan(unit, null);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is said of one class of a file: of itself and its components by name, of its methods with their parameters. */
    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final String type;
        private final Map<String, String> said;

        Reader(DocTrees docs, String type, Map<String, String> said) {
            this.docs = docs;
            this.type = type;
            this.said = said;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
            if (tree.getSimpleName().contentEquals(type)) {
                keep(type);
                tags(ParamTree.class).forEach(tag -> said.put(tag.getName().toString(), words(tag.getDescription())));
            }
            return super.visitClass(tree, none);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            if (owner.getSimpleName().contentEquals(type)) {
                keep(tree.getName()
                        + tree.getParameters().stream()
                                .map(parameter -> parameter.getType().toString())
                                .collect(Collectors.joining(", ", "(", ")")));
            }
            return super.visitMethod(tree, none);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
            keep(tree.getName().toString());
            return super.visitVariable(tree, none);
        }

        private void keep(String name) {
            DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                String fails = tags(ThrowsTree.class)
                        .map(tag -> "; fails " + words(tag.getDescription()))
                        .collect(Collectors.joining());
                said.put(name, words(doc.getFullBody()) + fails);
            }
        }

        private <T extends DocTree> Stream<T> tags(Class<T> kind) {
            DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
            return doc == null
                    ? Stream.of()
                    : doc.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
        }

        private static String words(List<? extends DocTree> parts) {
            return parts.stream()
                    .map(Reader::words)
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .strip()
                    .replaceFirst("^Returns ", "")
                    .replaceFirst("^([^.]*)\\.$", "$1");
        }

        private static String words(DocTree part) {
            if (part instanceof LiteralTree code) {
                return "`" + code.getBody() + "`";
            }
            if (part instanceof LinkTree link) {
                return "`" + link.getReference().getSignature().replaceFirst(".*\\.", "") + "`";
            }
            return part.toString().replaceAll("</?i>", "*").replace("<p>", "");
        }
    }
}
