package org.kimrules.drl.folder.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.data.Codes;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;

/** Files that no list names would not be read, and nobody would notice. Checked where files can be listed. */
final class Unlisted {

    private static final Pattern CLAUSE = Pattern.compile("law/([^/]+)/([^/]+)/clause\\.md");
    private static final Pattern OF_CLAUSE = Pattern.compile("law/[^/]+/[^/]+/([^/]+)");
    private static final List<String> KNOWN = List.of(
            "clause.md",
            "cases.yaml",
            ClauseFiles.SIGN_OFFS,
            "derive.drl",
            "check.drl",
            "limit.drl",
            "grant.drl",
            "cover.drl");

    private final Layer layer;
    private final Faults faults;

    Unlisted(Layer layer, Faults faults) {
        this.layer = layer;
        this.faults = faults;
    }

    void check() {
        layer.files().listing().ifPresent(this::check);
    }

    private void check(Set<String> files) {
        Set<String> unlisted = new TreeSet<>(files);
        unlisted.removeAll(layer.listed());
        unlisted.removeAll(layer.inventory().files());
        unlisted.forEach(path -> {
            Optional<String> document = Entries.DOCUMENTS.name(path);
            Optional<String> parameter = Entries.PARAMETERS.name(path);
            Matcher clause = CLAUSE.matcher(path);
            Matcher other = OF_CLAUSE.matcher(path);
            if (document.isPresent()) {
                unlisted(path, document.get(), "documents", "policy.yaml");
            } else if (clause.matches()) {
                unlisted(path, clause.group(2), "clauses", Entries.DOCUMENTS.path(clause.group(1)));
            } else if (parameter.isPresent()) {
                unlisted(path, parameter.get(), "parameters", "policy.yaml");
            } else if (other.matches()) {
                file(path, other.group(1));
            }
        });
    }

    /** What a list that has a fault would have named is no second fault. */
    private void unlisted(String path, String name, String list, String file) {
        if (faults.none(layer.name(file))) {
            add(path, path, name + " under `" + list + "` in " + layer.name(file) + ", or no such file");
        }
    }

    private void file(String path, String name) {
        if (!KNOWN.contains(name)) {
            add(path, name, Codes.expected(name, KNOWN).en());
        } else if (name.endsWith(".drl")) {
            add(path, path, "a line " + path + " in " + layer.name(Inventory.FILE) + " and its rules below it");
        }
    }

    private void add(String path, String found, String expected) {
        faults.add(layer.source(path).fault(FaultCode.FILE_UNLISTED, found, expected));
    }
}
