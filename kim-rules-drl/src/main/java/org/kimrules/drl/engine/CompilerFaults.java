package org.kimrules.drl.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.ImportError;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kimrules.core.data.Codes;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.glossary.ReadableTypes;
import org.kimrules.drl.source.SyntaxFaults;

/**
 * What the compiler says of rule files, as faults with their places. It reports the same mistake in several places and calls
 * things by names that nobody wrote; here each mistake is told once, in the words of the file.
 */
final class CompilerFaults {

    private static final Pattern SYNTAX = Pattern.compile("Line (\\d+):(\\d+) (.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to Analyse Expression (.*?):\\s*\\[Error: (.*?)]\\s", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("strict-mode: ([\\w.$]+)\\.([\\w$]+)\\(\\)");
    private static final Pattern VARIABLE = Pattern.compile("(\\S+) cannot be resolved to a variable");
    private static final Pattern UNDEFINED = Pattern.compile("The method (\\w+)\\((.*?)\\) is undefined.*");
    private static final Pattern ARGUMENTS =
            Pattern.compile("The method (\\w+)\\(.*\\) in the type Findings (is not applicable for the arguments .*)");

    private final List<? extends KnowledgeBuilderError> errors;
    private final Map<String, Source> sources;
    private final ReadableTypes types = new ReadableTypes();

    CompilerFaults(Iterable<KnowledgeBuilderError> errors, Map<String, Source> sources) {
        this.errors = StreamSupport.stream(errors.spliterator(), false).toList();
        this.sources = sources;
    }

    /** Returns the files that can't be read at all, or import what does not exist; they break the other files. */
    Set<String> broken() {
        return errors.stream()
                .filter(CompilerFaults::breaks)
                .map(CompilerFaults::file)
                .filter(sources::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean breaks(KnowledgeBuilderError error) {
        return error instanceof ImportError || !(error instanceof DescrBuildError);
    }

    private static String file(KnowledgeBuilderError error) {
        return error.getResource() == null
                ? ""
                : String.valueOf(error.getResource().getSourcePath());
    }

    /** Returns the faults: of the broken files, if there are some; else of the rules. */
    Set<PolicyFault> faults() {
        Set<String> broken = broken();
        Set<String> failing = errors.stream()
                .filter(error -> !(error instanceof RuleBuildError))
                .map(this::rule)
                .collect(Collectors.toSet());
        Set<String> told = new LinkedHashSet<>();
        return errors.stream()
                .filter(error -> broken.isEmpty() || breaks(error))
                // a pattern that does not compile binds nothing for the consequence
                .filter(error -> !(error instanceof RuleBuildError) || !failing.contains(rule(error)))
                .filter(error -> told.add(file(error) + " " + once(error)))
                .flatMap(this::fault)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A type that is missing in one file is one mistake, however many rules name it; every other message is of one rule. */
    private String once(KnowledgeBuilderError error) {
        return error.getMessage().contains("ObjectType") ? error.getMessage() : rule(error) + error.getMessage();
    }

    private String rule(KnowledgeBuilderError error) {
        Source source = sources.get(file(error));
        return file(error) + ":" + (source == null ? 0 : ruleLine(source, line(error)));
    }

    private static int ruleLine(Source source, int line) {
        List<String> lines = source.text().lines().toList();
        int rule = Math.min(line, lines.size());
        while (rule > 1 && !lines.get(rule - 1).stripLeading().startsWith("rule ")) {
            rule--;
        }
        return rule;
    }

    /** The line of the pattern, or that of the rule where the compiler does not tell. */
    private static int line(KnowledgeBuilderError error) {
        int line = error.getLines().length == 0 ? -1 : error.getLines()[0];
        if (line < 1 && error instanceof DescrBuildError build) {
            BaseDescr rule = build.getParentDescr();
            return rule == null ? 1 : rule.getLine();
        }
        return Math.max(1, line);
    }

    private Stream<PolicyFault> fault(KnowledgeBuilderError error) {
        Source source = sources.get(file(error));
        if (source == null) {
            return Stream.of(PolicyFault.of(error.getMessage()));
        }
        if (error instanceof ImportError) {
            return Stream.of(importing(source, error.getMessage()));
        }
        if (error instanceof RuleBuildError) {
            return error.getMessage()
                    .replaceFirst("^Rule Compilation error ", "")
                    .lines()
                    .map(said -> consequence(source, line(error), said));
        }
        return error instanceof DescrBuildError
                ? Stream.of(condition(source, line(error), error.getMessage()))
                : syntax(source, error.getMessage()).stream();
    }

    private static Optional<PolicyFault> syntax(Source source, String message) {
        Matcher said = SYNTAX.matcher(message);
        if (!said.find()) {
            // that nothing could be made of the file follows from what is wrong with it
            return Optional.empty();
        }
        return Optional.of(SyntaxFaults.of(
                source, Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)) + 1, said.group(3)));
    }

    private PolicyFault importing(Source source, String message) {
        Matcher quoted = QUOTED.matcher(message);
        String name = quoted.find() ? quoted.group(1) : "";
        return source.faultBelow(FaultCode.DRL_IMPORT, 1, name, "import " + name, types.importLike(name));
    }

    private PolicyFault condition(Source source, int line, String message) {
        Matcher type = Pattern.compile("ObjectType '(.*)'").matcher(message);
        if (type.find()) {
            return source.faultBelow(
                    FaultCode.DRL_TYPE, line, type.group(1), type.group(1), types.typeLike(type.group(1)));
        }
        Matcher expression = EXPRESSION.matcher(message);
        if (!expression.find()) {
            return source.fault(FaultCode.DRL_CONDITION, line, "", message, "");
        }
        Matcher property = PROPERTY.matcher(message);
        if (!property.find()) {
            return source.faultBelow(
                    FaultCode.DRL_CONDITION,
                    line,
                    expression.group(1),
                    expression.group(1) + ": " + expression.group(2),
                    "values of one type on both sides");
        }
        String name = property.group(2);
        return name.startsWith("$")
                ? source.faultBelow(FaultCode.DRL_CONDITION, line, name, name, bound(source, line, name))
                : source.faultBelow(
                        FaultCode.DRL_PROPERTY,
                        line,
                        name,
                        name + " of " + property.group(1).replaceFirst(".*\\.", ""),
                        types.propertyLike(property.group(1), name));
    }

    private PolicyFault consequence(Source source, int line, String said) {
        Matcher variable = VARIABLE.matcher(said);
        if (variable.matches()) {
            String name = variable.group(1);
            return source.faultBelow(FaultCode.DRL_CONSEQUENCE, line, name, name, bound(source, line, name));
        }
        Matcher undefined = UNDEFINED.matcher(said);
        if (undefined.matches()) {
            String name = undefined.group(1);
            return source.faultBelow(
                    FaultCode.DRL_CONSEQUENCE, inThen(source, line), name, name, types.findingLike(name));
        }
        Matcher arguments = ARGUMENTS.matcher(said);
        if (arguments.matches()) {
            String name = arguments.group(1);
            return source.faultBelow(
                    FaultCode.DRL_CONSEQUENCE,
                    inThen(source, line),
                    name,
                    name + " " + arguments.group(2),
                    types.signatures(name));
        }
        return source.fault(FaultCode.DRL_CONSEQUENCE, inThen(source, line) + 1, "", said, "insert( word( $facts ) );");
    }

    private static int inThen(Source source, int line) {
        List<String> lines = source.text().lines().toList();
        int then = line;
        while (then < lines.size() && !lines.get(then - 1).strip().equals("then")) {
            then++;
        }
        return then;
    }

    /** The variables that the rule binds, of which the name may be one that was meant. */
    private static String bound(Source source, int line, String name) {
        String rule = source.text()
                .lines()
                .skip(ruleLine(source, line) - 1L)
                .takeWhile(each -> !each.strip().equals("end"))
                .collect(Collectors.joining("\n"));
        Set<String> bound = Pattern.compile("(\\$\\w+)\\s*:")
                .matcher(rule)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "a variable that the rule binds before: "
                + (bound.isEmpty()
                        ? "it binds none"
                        : Codes.expected(name, bound).en());
    }
}
