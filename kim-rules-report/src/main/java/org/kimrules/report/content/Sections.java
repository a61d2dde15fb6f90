package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.report.page.Block;

/** Blocks, which follow each other, as sections with what belongs together in them. */
final class Sections {

    private final List<Section> sections = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Block.Bullet> bullets = new ArrayList<>();
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
        items();
        sections.add(new Section(heading.key(), heading.title(), heading.none(), parts));
        parts.clear();
    }

    private void add(Block block) {
        if (block instanceof Block.Bullet bullet) {
            bullets.add(bullet);
            return;
        }
        items();
        if (block instanceof Block.Heading next) {
            close();
            heading = next;
        } else if (block instanceof Block.Field field) {
            field(field);
        } else if (block instanceof Block.Fields several) {
            parts.add(new Part.Fields(true, several.fields()));
        } else if (block instanceof Block.Entry entry) {
            parts.add(new Part.Entry(entry));
        } else if (block instanceof Block.Paragraph paragraph) {
            parts.add(new Part.Paragraph(paragraph.style(), paragraph.first() > 0, paragraph.text()));
        } else if (block instanceof Block.Grid grid) {
            parts.add(new Part.Grid(heading.title(), grid.table()));
        }
    }

    private void field(Block.Field field) {
        List<Block.Field> fields = new ArrayList<>();
        if (last() instanceof Part.Fields before && !before.beside()) {
            fields.addAll(before.fields());
            parts.remove(parts.size() - 1);
        }
        fields.add(field);
        parts.add(new Part.Fields(false, fields));
    }

    private void items() {
        if (!bullets.isEmpty()) {
            parts.add(new Part.Items(Part.Item.tree(bullets)));
            bullets.clear();
        }
    }

    private Object last() {
        return parts.isEmpty() ? heading : parts.get(parts.size() - 1);
    }
}
