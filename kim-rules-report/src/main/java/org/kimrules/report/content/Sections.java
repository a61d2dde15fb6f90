package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.report.page.Block;

/** Blocks, which follow each other, as sections with what belongs together in them. */
final class Sections {

    private final List<Section> sections = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Block.Heading heading;

    private Sections(Block.Heading first) {
        this.heading = first;
    }

    /**
     * Returns the sections.
     *
     * @param first the key of what stands before the first heading
     */
    static List<Section> of(List<Block> blocks, String first) {
        Sections sections = new Sections(new Block.Heading(first, "", ""));
        blocks.forEach(sections::add);
        sections.close();
        return sections.sections;
    }

    private void close() {
        sections.add(new Section(heading.key(), heading.title(), heading.none(), parts));
        parts.clear();
    }

    private void add(Block block) {
        if (block instanceof Block.Heading next) {
            close();
            heading = next;
        } else if (block instanceof Block.Field field) {
            fields(List.of(field));
        } else if (block instanceof Block.Fields several) {
            fields(several.fields());
        } else if (block instanceof Block.Entry entry) {
            parts.add(new Part.Entry(entry, List.of()));
        } else if (block instanceof Block.Bullet bullet) {
            bullet(bullet);
        } else if (block instanceof Block.Paragraph paragraph) {
            parts.add(new Part.Paragraph(paragraph.style(), paragraph.first() > 0, paragraph.text()));
        } else if (block instanceof Block.Grid grid) {
            parts.add(new Part.Grid(heading.title(), grid.table()));
        }
    }

    private void fields(List<Block.Field> more) {
        List<Block.Field> fields = new ArrayList<>();
        if (last() instanceof Part.Fields before) {
            fields.addAll(before.fields());
            parts.remove(parts.size() - 1);
        }
        fields.addAll(more);
        parts.add(new Part.Fields(fields));
    }

    /** A bullet always stands below an entry. */
    private void bullet(Block.Bullet bullet) {
        Part.Entry entry = (Part.Entry) parts.remove(parts.size() - 1);
        List<Block.Bullet> bullets = new ArrayList<>(entry.bullets());
        bullets.add(bullet);
        parts.add(new Part.Entry(entry.entry(), bullets));
    }

    private Object last() {
        return parts.isEmpty() ? heading : parts.get(parts.size() - 1);
    }
}
