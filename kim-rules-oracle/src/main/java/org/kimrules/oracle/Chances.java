package org.kimrules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.decision.Assessment.Chance;
import org.kimrules.core.law.Clause;
import org.kimrules.oracle.money.Bounds;
import org.kimrules.oracle.money.Entry;
import org.kimrules.oracle.money.Ledger;

/** The money that positions could ask for and do not, by year and clause. */
final class Chances {

    /** What positions could ask for in one year under one clause. */
    private static final class Open {
        private final Clause clause;
        private final List<String> positions = new ArrayList<>();
        private final SortedSet<String> missing = new TreeSet<>();
        private Bounds amount = Bounds.NOTHING;

        Open(Clause clause) {
            this.clause = clause;
        }

        void add(Entry.Chance chance, String position) {
            positions.add(position);
            amount = amount.plus(chance.amount());
            if (!chance.amount().exact()) {
                missing.addAll(chance.missing());
            }
        }

        Chance chance(int year) {
            String item = clause.item().orElse(clause.id());
            return new Chance(clause, item, year, amount.range(), List.copyOf(missing), positions);
        }
    }

    private final SortedMap<Integer, SortedMap<String, Open>> open = new TreeMap<>();

    Chances(Ledger ledger) {
        for (Entry entry : ledger.entries()) {
            for (Map.Entry<String, Entry.Chance> each : entry.chances().entrySet()) {
                if (!each.getValue().amount().equals(Bounds.NOTHING)) {
                    open.computeIfAbsent(entry.year(), any -> new TreeMap<>())
                            .computeIfAbsent(
                                    each.getKey(),
                                    any -> new Open(each.getValue().clause()))
                            .add(each.getValue(), entry.seat().id());
                }
            }
        }
    }

    List<Chance> list() {
        List<Chance> chances = new ArrayList<>();
        open.forEach((year, byClause) -> byClause.values().forEach(each -> chances.add(each.chance(year))));
        return chances;
    }
}
