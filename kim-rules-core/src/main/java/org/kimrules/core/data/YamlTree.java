package org.kimrules.core.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kimrules.core.data.Node.Scalar.Type;
import org.kimrules.core.text.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML as a tree. It is built from parse events, not from loaded objects: so lines are known, no alias is ever expanded
 * and no tag ever names a class.
 */
final class YamlTree {

    /** Ends the reading of a document that is nested too deeply. */
    private static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooDeepException(int line) {
            this.line = line;
        }
    }

    /**
     * A mistake that people often make.
     *
     * @param said what the parser says of it
     * @param right what would be right
     * @param unclosed whether it is to be looked for where something begins that does not end
     */
    private record Slip(String said, Text right, boolean unclosed) {}

    private static final Text VALID = Text.of("gültiges YAML", "valid YAML");

    private static final Text ALIGNED = Text.of(
            "gleiche Einrückung für alles, was nebeneinander steht, und ein Ende für jedes Anführungszeichen",
            "the same indentation for all that stands side by side, and an end for each quote");

    private static final List<Slip> SLIPS = List.of(
            new Slip("TAB", Text.of("Leerzeichen statt Tabulatoren", "blanks instead of tabs"), false),
            new Slip(
                    "mapping values are not allowed here",
                    Text.of(
                            "Anführungszeichen um einen Text mit Doppelpunkt, gleiche Einrückung für Felder nebeneinander",
                            "quotes around a text with a colon, the same indentation for fields side by side"),
                    false),
            new Slip("expected <block end>", ALIGNED, false),
            new Slip(
                    "could not find expected ':'",
                    Text.of(
                            "nach jedem Feldnamen ein Doppelpunkt und ein Leerzeichen",
                            "a colon and a blank after each name of a field"),
                    true),
            new Slip("expected ',' or", Text.of("eine schließende Klammer", "a closing bracket"), true));

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.]*([eE][-+]?[0-9]+)?");
    private static final int SHOWN = 100;
    private static final Text PLAIN_YAML =
            Text.of("YAML ohne Anker, Verweise und Typangaben", "YAML without anchors, aliases and tags");

    private final Problems problems;
    private Iterator<Event> events = List.<Event>of().iterator();

    YamlTree(Problems problems) {
        this.problems = problems;
    }

    Node parse(String text) {
        return linesAreShort(text) ? parsed(text) : nothing(0);
    }

    /** The parser looks at a word of megabytes again and again, so that one file would take minutes. */
    private boolean linesAreShort(String text) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start > Documents.MAX_LINE) {
                problems.add(
                        ProblemCode.LINE_TOO_LONG,
                        line,
                        text.substring(start, start + SHOWN),
                        Text.of(
                                "höchstens " + Documents.MAX_LINE + " Zeichen",
                                "at most " + Documents.MAX_LINE + " characters"));
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private Node parsed(String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(Documents.MAX_BYTES)
                    .setUseMarks(true)
                    .build();
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (MarkedYamlEngineException e) {
            refuse(e, text);
        } catch (TooDeepException e) {
            problems.add(ProblemCode.TOO_DEEP, e.line, "", Documents.NESTING);
        } catch (YamlEngineException | IllegalArgumentException e) {
            // the engine lets some bad escapes through as number format errors
            problems.add(ProblemCode.SYNTAX, String.valueOf(e.getMessage()), VALID);
        }
        return nothing(0);
    }

    /** People are shown the line and what it mostly takes, not the words of the parser, where these are known. */
    private void refuse(MarkedYamlEngineException e, String text) {
        String said = String.valueOf(e.getProblem());
        Optional<Slip> slip =
                SLIPS.stream().filter(each -> said.contains(each.said())).findFirst();
        Optional<Mark> begun = slip.filter(Slip::unclosed).flatMap(any -> e.getContextMark());
        int line = begun.or(e::getProblemMark).map(Mark::getLine).orElse(-1) + 1;
        problems.add(
                ProblemCode.SYNTAX,
                line,
                slip.flatMap(known -> text.lines().skip(Math.max(0, line - 1)).findFirst())
                        .map(String::strip)
                        .orElse(said),
                slip.map(Slip::right).orElse(VALID));
    }

    private Node document() {
        Node root = nothing(0);
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                documents++;
                root = node(events.next(), 0);
            }
        }
        if (documents > 1) {
            problems.add(
                    ProblemCode.SYNTAX,
                    documents + " documents",
                    Text.of("genau ein Dokument", "exactly one document"));
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (event instanceof CollectionStartEvent && depth >= Documents.MAX_DEPTH) {
            throw new TooDeepException(line(event));
        }
        refuseFeatures(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(line(event), depth);
        }
        return event instanceof MappingStartEvent ? mapping(line(event), depth) : nothing(line(event));
    }

    private void refuseFeatures(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(event, "*" + alias.getAlias());
        } else if (event instanceof NodeEvent node) {
            Optional<Anchor> anchor = node.getAnchor();
            anchor.ifPresent(name -> refuse(event, "&" + name));
        }
        tag(event).ifPresent(tag -> refuse(event, tag));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(Event event, String value) {
        problems.add(ProblemCode.YAML_FEATURE, line(event), value, PLAIN_YAML);
    }

    private Node.Sequence sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(line, items);
    }

    private Node.Mapping mapping(int line, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Scalar name) {
                entries.add(new Node.Entry(line(event), name.text(), value));
            } else {
                problems.add(ProblemCode.SYNTAX, line(event), "?", Text.of("ein Feldname", "a field name"));
            }
        }
        return new Node.Mapping(line, entries);
    }

    private static Node.Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        return new Node.Scalar(line(event), event.isPlain() ? plainType(text) : Type.TEXT, text);
    }

    private static Type plainType(String text) {
        if (text.isEmpty() || text.equals("~") || text.equals("null")) {
            return Type.NOTHING;
        }
        if (text.equals("true") || text.equals("false")) {
            return Type.FLAG;
        }
        return NUMBER.matcher(text).matches()
                        && text.chars().filter(c -> c == '.').count() < 2
                ? Type.NUMBER
                : Type.TEXT;
    }

    private static Node.Scalar nothing(int line) {
        return new Node.Scalar(line, Type.NOTHING, "");
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
