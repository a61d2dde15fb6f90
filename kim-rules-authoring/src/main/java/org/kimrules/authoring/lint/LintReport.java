package org.kimrules.authoring.lint;

import java.io.StringWriter;
import java.util.List;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.Lines;
import tools.jackson.core.JsonGenerator;

/** Remarks as text for people and as JSON for programs. */
public final class LintReport {

    private LintReport() {}

    /** Returns a block for each remark, and how many there are. */
    public static String text(List<Remark> remarks, Ink ink) {
        StringBuilder text = new StringBuilder();
        remarks.forEach(remark -> block(remark, ink, text));
        return text.append(
                        remarks.isEmpty()
                                ? "nothing to remark"
                                : remarks.size() + (remarks.size() == 1 ? " remark" : " remarks"))
                .append("\n")
                .toString();
    }

    private static void block(Remark remark, Ink ink, StringBuilder text) {
        text.append(ink.paint(Style.BLOCKING, remark.place() + "  " + remark.rule()))
                .append("\n");
        text.append("  ").append(Lines.printable(remark.what())).append("\n");
        if (!remark.excerpt().isBlank()) {
            text.append("  | ")
                    .append(Lines.printable(remark.excerpt().replace('\t', ' ')))
                    .append("\n");
            text.append("  | ").append(" ".repeat(remark.column() - 1)).append("^\n");
        }
        text.append("  right: ").append(Lines.printable(remark.fix())).append("\n\n");
    }

    /** Returns {@code {"remarks": [{rule, file, line, column, what, fix}]}}. */
    public static String json(List<Remark> remarks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("remarks");
            remarks.forEach(remark -> write(remark, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void write(Remark remark, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", remark.rule());
        json.writeStringProperty("file", remark.file());
        json.writeNumberProperty("line", remark.line());
        json.writeNumberProperty("column", remark.column());
        json.writeStringProperty("what", remark.what());
        json.writeStringProperty("fix", remark.fix());
        json.writeEndObject();
    }
}
