package org.kimrules.benchmarks.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;

/** The calls of a stack that say something: those of the library, of its rules and of the engine. What they call belongs to them. */
final class Frames {

    private static final String RULES = "org.kimrules.policies.";
    /** What the calls of the engine begin with. */
    static final String DROOLS = "drools ";

    /** What stands for all that rules do. */
    static final String OF_RULES = "rules";

    private static final String ENGINE = "org.drools.";
    private static final String MEASURING = "org.kimrules.benchmarks.";
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    private Frames() {}

    /** Returns their names, the outermost first; none when the library was not at work. */
    static List<String> named(RecordedStackTrace stack) {
        List<String> names = new ArrayList<>();
        for (RecordedFrame frame : stack.getFrames()) {
            RecordedMethod method = frame.getMethod();
            String type = method.getType().getName();
            if (telling(type)) {
                String name = name(type, method.getName());
                if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                    names.add(name);
                }
            }
        }
        Collections.reverse(names);
        return !names.isEmpty() && names.get(0).startsWith(DROOLS) ? List.of() : names;
    }

    private static boolean telling(String type) {
        boolean library = type.startsWith("org.kimrules.") && !type.startsWith(MEASURING);
        return (library || type.startsWith(ENGINE)) && !type.contains("$$Lambda");
    }

    private static String name(String type, String method) {
        if (type.startsWith(RULES)) {
            return OF_RULES;
        }
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        Matcher lambda = LAMBDA.matcher(method);
        String called = lambda.matches() ? lambda.group(1) : method;
        return (type.startsWith(ENGINE) ? DROOLS : "") + simple + "." + called;
    }
}
